import { withoutCompounds } from './compounds.ts'

/** «Phát biểu thảo luận, …», «Trao đổi tại hội nghị, …», «Từ điểm cầu …, …»: the floor is the delegates'. */
const OPENS =
  /^(?:phát biểu (?:thảo luận|ý kiến|tham luận|tại điểm cầu)|thảo luận tại|trao đổi tại|tham gia (?:góp ý|ý kiến|thảo luận|phát biểu)|góp ý tại|cho ý kiến tại|tham luận tại|(?:từ|tại) điểm cầu [^.;:]{3,60},|tại (?:hội nghị|buổi họp|cuộc họp), (?:ngư dân|người dân|cử tri|nông dân|doanh nghiệp|đại diện))(?![A-Za-zÀ-ỹ])/iu
/** «Kết luận hội nghị, …», «… đã giải đáp các kiến nghị và giao …»: the chair takes it back. */
const CLOSES =
  /^(?:kết luận|bế mạc|kết thúc|khép lại|tổng kết|thay mặt|phát biểu (?:kết luận|chỉ đạo|bế mạc|kết thúc))|(?<![A-Za-zÀ-ỹ])(?:giải đáp|tiếp thu|kết luận hội nghị|giao (?:sở|phòng|ban|cục|vụ|ubnd|nhiệm vụ))(?![A-Za-zÀ-ỹ])/iu

/** Whether a sentence, by its own words, is spoken in a discussion; `open` says whether one goes on in its paragraph. */
export function isDiscussed(text: string, open: 'open' | 'none'): boolean {
  return (open === 'open' || OPENS.test(text)) && !CLOSES.test(withoutCompounds(text))
}
