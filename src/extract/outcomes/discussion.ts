import { withoutCompounds } from './compounds.ts'

/** «Phát biểu thảo luận, …», «Từ điểm cầu …, …», «Đồng quan điểm, …», «Còn ông X …»: the floor is the delegates'. */
const OPENS =
  /^(?:phát biểu (?:thảo luận|ý kiến|tham luận|tại điểm cầu)|thảo luận tại|trao đổi tại|tham gia (?:góp ý|ý kiến|thảo luận|phát biểu)|góp ý (?:tại|vào|cho|về)|(?:đồng|cùng) (?:quan điểm|tình|ý kiến),|từ (?:góc nhìn|góc độ|thực tiễn|kinh nghiệm) [^.;:]{3,60},|(?:còn|trong khi đó,|về phần mình,) (?:theo )?(?:ông|bà(?! con)|đồng chí|đại biểu|đại diện)|cho ý kiến tại|tham luận tại|nói thay|thay lời|(?:từ|tại) điểm cầu [^.;:]{3,60},|tại (?:hội nghị|buổi họp|cuộc họp), (?:ngư dân|người dân|cử tri|nông dân|doanh nghiệp|đại diện))(?![A-Za-zÀ-ỹ])|^[^.;:]{3,300} (?:trong|tại|ở) phần (?:thảo luận|trao đổi|hỏi đáp)(?![A-Za-zÀ-ỹ])/iu
/**
 * «Kết luận hội nghị, …», «… đã giải đáp các kiến nghị và giao …», «… yêu cầu …»: the chair takes it back; what all the
 * delegates hold («các ý kiến đều cho rằng …») is a finding, and who agrees with a proposal answers it.
 */
const CLOSES =
  /^(?:kết luận|bế mạc|kết thúc|khép lại|tổng kết|thay mặt|phát biểu (?:kết luận|chỉ đạo|bế mạc|kết thúc))|^(?:các|nhiều|hầu hết) (?:ý kiến|đại biểu)(?: đều)? (?:cho rằng|khẳng định|thống nhất|đánh giá|nhận định)(?![A-Za-zÀ-ỹ])|(?<![A-Za-zÀ-ỹ])(?:(?<!những |các |đáp ứng |theo |một số |mọi )yêu cầu|(?:đồng tình|nhất trí) với|giải đáp|tiếp thu|kết luận hội nghị|giao (?:sở|phòng|ban|cục|vụ|ubnd|nhiệm vụ))(?![A-Za-zÀ-ỹ])/iu

/** Whether a sentence, by its own words, is spoken in a discussion; `open` says whether one goes on in its paragraph. */
export function isDiscussed(text: string, open: 'open' | 'none'): boolean {
  return (open === 'open' || OPENS.test(text)) && !CLOSES.test(withoutCompounds(text))
}
