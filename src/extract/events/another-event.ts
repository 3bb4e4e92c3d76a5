import { HELD_EVENT } from '../lexicon/event-nouns.ts'
import type { Sentence } from '../report-text.ts'

/** What was held before, will be held after or is held beside the event of the report. */
const ANOTHER_EVENT = new RegExp(
  String.raw`^["“]?(?:(?:Trước đó|Trước đây|Sau đó|Tiếp đó|Tiếp theo|Cùng ngày|Dự kiến|Năm ngoái|Năm trước|H[ằà]ng năm|Thời gian (?:qua|tới)|Những năm qua|(?:Trong )?năm (?:19|20)\d\d|Trong năm(?: qua)?|Từ đầu năm(?: \d{4})?(?: đến nay)?)\s*,|(?:Sau|Trước|Ngoài|Bên cạnh|Cùng với) (?:${HELD_EVENT})(?![A-Za-zÀ-ỹ]))`,
  'iu',
)

/** Whether a sentence opens with another time or another event: «Năm 2030, hội nghị …», «Sau lớp học này, Sở …». */
export const tellsOfAnotherEvent = (sentence: string) => ANOTHER_EVENT.test(sentence)

/** «Năm 2030, Sở … tổ chức hội nghị …» as its first words dates the very event a report is about. */
const OPENS_WITH_YEAR = /^(?:Trong )?[Nn]ăm (?:19|20)\d\d,/u

const isFirst = ({ zone, paragraph, position }: Sentence) =>
  zone === 'lead' && paragraph === 0 && position === 0

/** Whether a sentence tells of another time or event, unless it opens the report with the year. */
export const isOfAnotherEvent = (sentence: Sentence) =>
  tellsOfAnotherEvent(sentence.text) && !(isFirst(sentence) && OPENS_WITH_YEAR.test(sentence.text))
