import { isCourtesy } from './courtesy.ts'

/** Sentences that only say who came, where and when tell neither agenda nor outcome. */
const ATTENDANCE =
  /^(?:tham dự|tới dự|đến dự|dự(?! (?:thảo|án|báo|kiến|toán|luật))|cùng dự|về dự|tham gia(?! (?:góp ý|ý kiến|thảo luận|phát biểu))|có mặt|thành phần|đại biểu gồm|học viên gồm|người dự|tham gia lớp|chủ trì(?! (?:biên soạn|soạn thảo|xây dựng))|đồng chủ trì|dự họp|đối tượng|khách quốc tế|phía(?! (?:bạn|trước|sau)))(?![A-Za-zÀ-ỹ])/iu
const LOGISTIC = /(?:lễ bế mạc|bế mạc vào|theo lịch(?! sử)|hội nghị kéo dài|trong khuôn khổ)/iu
/** «Lớp khai giảng sáng 25/5/2031 tại …» */
const TIMETABLE =
  /^(?:lớp|khóa|hội nghị|hội thảo|buổi)(?:\s[^\s.,;:]+){0,4} (?:khai giảng|khai mạc|bế mạc|diễn ra)(?: vào)? (?:sáng|chiều|tối|ngày|tại|từ|trong)(?![A-Za-zÀ-ỹ])[^;:]{0,120}$/iu
/** «Đồng chí X sẽ có bài phát biểu chỉ đạo hội nghị», «Hội nghị sẽ diễn ra …»: what will be done that day. */
const ANNOUNCED =
  /(?<![A-Za-zÀ-ỹ])sẽ (?:(?:trực tiếp |đến |tới |về )?(?:có (?:bài )?phát biểu|phát biểu|(?:tham )?dự(?! (?:thảo|án|báo|kiến|toán))|chủ trì hội nghị|khai mạc|bế mạc))(?![A-Za-zÀ-ỹ])|^(?:lớp|khóa|hội nghị|hội thảo|tọa đàm|buổi)(?:\s[^\s.,;:]+){0,6} sẽ (?:được tổ chức|diễn ra|kéo dài|kết thúc|khai mạc|bế mạc)(?![A-Za-zÀ-ỹ])[^;:]{0,120}$/iu
/** What a digest says of its own source: «Bản tin không nêu tên người chủ trì …» */
const OF_SOURCE =
  /^(?:bản tin|bài viết|bài báo|nguồn tin|tin gốc|bài gốc)(?: này)? (?:không|chỉ|chưa) (?:nêu|ghi|nói|cho biết|dẫn|đưa|nhắc)(?![A-Za-zÀ-ỹ])/iu

/** «Anh X nói vui: …» */
const IN_JEST = /(?<![A-Za-zÀ-ỹ])(?:nói (?:vui|đùa)|đùa rằng|hóm hỉnh)(?![A-Za-zÀ-ỹ])/iu
/** «Đồng chí tin tưởng bản tin sẽ tốt hơn»: what is hoped was neither reached nor asked for. */
const HOPED =
  /^(?![^.;]*(?<![A-Za-zÀ-ỹ])(?:cần|phải|đề nghị|yêu cầu|giao)(?![A-Za-zÀ-ỹ]))[^.;]{0,400}(?<![A-Za-zÀ-ỹ])(?:tin tưởng|tin rằng|hy vọng)(?![A-Za-zÀ-ỹ])[^.;]{0,400} sẽ (?!mở|tổ chức|xây dựng|ban hành)[^.;]*\.?$/iu

/** «Nhà văn X từng viết rằng …», «Nhà báo Y xúc động kể về …»: memories. */
const REMEMBERED =
  /(?<![A-Za-zÀ-ỹ])(?:từng (?:viết|nói|kể|nhắc|dặn)|(?:xúc động|bồi hồi) (?:kể|nhớ|nhắc|ôn)|kể (?:lại |về )(?:những )?(?:ngày|năm tháng|kỷ niệm)|ôn lại (?:truyền thống|kỷ niệm|lịch sử))(?![A-Za-zÀ-ỹ])/iu
/** «Các câu hỏi đều được … giải đáp» */
const ANSWERED = /^(?:các|mọi|những) (?:câu hỏi|thắc mắc)[^.;]* (?:giải đáp|trả lời)(?![A-Za-zÀ-ỹ])/iu

const UNTOLD: readonly RegExp[] = [REMEMBERED, ANSWERED, ATTENDANCE, LOGISTIC, TIMETABLE, OF_SOURCE, IN_JEST]

/** Whether a sentence tells neither agenda nor outcome, whatever words it uses. */
export function tellsNothing(text: string): boolean {
  if (UNTOLD.some((pattern) => pattern.test(text)) || isCourtesy(text)) return true
  return text.includes('sẽ') && (ANNOUNCED.test(text) || HOPED.test(text))
}
