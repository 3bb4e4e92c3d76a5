import { HELD_EVENT } from '../lexicon/event-nouns.ts'

/** What was held before, will be held after or is held beside the event of the report. */
const ANOTHER_EVENT = new RegExp(
  String.raw`^["“]?(?:(?:Trước đó|Trước đây|Sau đó|Tiếp đó|Tiếp theo|Cùng ngày|Dự kiến|Năm ngoái|Năm trước|H[ằà]ng năm|Thời gian (?:qua|tới)|Những năm qua|(?:Trong )?năm (?:19|20)\d\d|Trong năm(?: qua)?|Từ đầu năm(?: \d{4})?(?: đến nay)?)\s*,|(?:Sau|Trước|Ngoài|Bên cạnh|Cùng với) (?:${HELD_EVENT})(?![A-Za-zÀ-ỹ]))`,
  'iu',
)

/** Whether a sentence opens with another time or another event: «Năm 2030, hội nghị …», «Sau lớp học này, Sở …». */
export const tellsOfAnotherEvent = (sentence: string) => ANOTHER_EVENT.test(sentence)
