/** What is told of another day: «Trước đó, ngày 15-7, …», «Trong phiên giao ban quý II hồi tháng 7, …». */
const EARLIER = [
  /^(?:Trước đó|Trước đây)(?![A-Za-zÀ-ỹ])(?!,? (?:cùng ngày|(?:vào |trong )?(?:buổi )?(?:sáng|chiều|trưa|tối)))[^.;]{0,80}(?:ngày \d|hôm \d|hồi |tháng |năm |chuyến (?:thăm|làm việc|công tác)|cuộc (?:tiếp|gặp|hội kiến|hội đàm))/iu,
  /^(?:Trong|Tại|Ở|Từ) (?:phiên|kỳ|cuộc|buổi|hội nghị|hội thảo|lớp)[^.,;]{0,60} (?:hồi (?:đầu |giữa |cuối )?(?:tháng|năm|quý)|(?:quý|kỳ|năm|tháng|lần|khóa) trước|năm ngoái|trước đó)(?![A-Za-zÀ-ỹ])/iu,
] as const

/** Whether a sentence opens with another meeting, whose people came to that one. */
export const tellsOfEarlier = (sentence: string) => EARLIER.some((pattern) => pattern.test(sentence))
