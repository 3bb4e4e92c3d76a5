/** What happened before the event or will after it: «Trước đó, ngày 3/4, …», «nhắc lại chuyến thăm ngày 2/3», «Sắp tới, ngày 5/6». */
const ANOTHER_TIME =
  /(?:^["“]?(?:Trước đó|Trước đây|Sau đó|Tiếp đó|Tiếp theo|Dự kiến|Theo kế hoạch|(?:Thời gian|Tuần|Tháng|Năm|Sắp) tới|(?:Tuần|Tháng|Năm) sau)(?![A-Za-zÀ-ỹ])|(?<![A-Za-zÀ-ỹ])(?:nhắc lại|nhớ lại|dự kiến))[^.;:]{0,60}$/iu

/** Whether what stands before a date in its sentence places it before the event or after it. */
export const ofAnotherTime = (before: string) => ANOTHER_TIME.test(before)
