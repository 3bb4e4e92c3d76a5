/**
 * «Hội nghị tháng 3/2030 do ông X chủ trì từng nêu …»: an event that once said or asked something. A place or a person
 * that «từng» did something is none: «hội trường nơi ông từng làm việc».
 */
const PAST_EVENT =
  /^(?:[*•–-]\s*)?(?:Phóng viên:\s*)?(?:Trong |Tại |Ở )?(?:Hội nghị|Hội thảo|Tọa đàm|Lớp|Khóa|Buổi|Cuộc (?:họp|gặp)|Phiên họp)(?![A-Za-zÀ-ỹ])[^.;:?“”"]{3,160}(?<!(?:nơi|người|ai|điều|việc|mà|như)(?: [^\s.,;:]+){0,4})\s(?:đã )?từng (?:nêu|đặt|bàn|chỉ|nhắc|đề|kiến nghị|thống nhất|xác định|cảnh báo|yêu cầu|ghi nhận|nói)(?![A-Za-zÀ-ỹ])/iu
/** What is told of another day: «Trước đó, ngày 15-7, …», «Trong phiên giao ban quý II hồi tháng 7, …». */
const EARLIER = [
  /^(?:Trước đó|Trước đây)(?![A-Za-zÀ-ỹ])(?!,? (?:cùng ngày|(?:vào |trong )?(?:buổi )?(?:sáng|chiều|trưa|tối)))[^.;]{0,80}(?:ngày \d|hôm \d|hồi |tháng |năm |chuyến (?:thăm|làm việc|công tác)|cuộc (?:tiếp|gặp|hội kiến|hội đàm))/iu,
  /^(?:Trong|Tại|Ở|Từ) (?:phiên|kỳ|cuộc|buổi|hội nghị|hội thảo|lớp)[^.,;]{0,60} (?:hồi (?:đầu |giữa |cuối )?(?:tháng|năm|quý)|(?:quý|kỳ|năm|tháng|lần|khóa) trước|năm ngoái|trước đó)(?![A-Za-zÀ-ỹ])/iu,
  PAST_EVENT,
] as const

/** Whether a sentence opens with another meeting, whose people came to that one. */
export const tellsOfEarlier = (sentence: string) => EARLIER.some((pattern) => pattern.test(sentence))
