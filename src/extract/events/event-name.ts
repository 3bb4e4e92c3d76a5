import { words } from '../../text/pattern.ts'
import { AFTER_EVENT_NAME } from '../lexicon/after-event-name.ts'
import { EVENT_NOUN } from '../lexicon/event-nouns.ts'
import type { ReportText, Sentence } from '../report-text.ts'
import { type Finding, type Groups, type Rule, runRules } from '../rule.ts'

/** «Đề án “…”»: quoted words that an event's name carries on with. */
const TITLED = '(?:đề án|chương trình|dự án|chiến lược|phong trào|kế hoạch|kết luận|về|chủ đề)'
const QUOTATION = String.raw`[“"](?<=${TITLED}\s.)[^”"\n]{4,200}[”"]`

/** A name goes on over commas and semicolons as long as no verb of happening comes. */
const GOES_ON = String.raw`[^.:“”"()\n]|\((?:TTĐN|TT&TT|BCĐ)\)|\.(?=\d)|${QUOTATION}`
/** After its first four signs every place is tried as the name's edge before the name goes on; a verb is seen there. */
const BODY = String.raw`(?:(?!\s(?:${AFTER_EVENT_NAME})(?![A-Za-zÀ-ỹ]))(?:${GOES_ON})){4}(?:${GOES_ON}){0,256}?`

/**
 * Where a name may end: before a verb of happening, at a stop, at a bracket that is no abbreviation of its own words.
 * Most letters are refused at once, for every place of a name is asked.
 */
const EDGE = String.raw`(?![a-z])(?=\s(?:${AFTER_EVENT_NAME})(?![A-Za-zÀ-ỹ])|[.:”\n]|[“"](?<!${TITLED}\s.)|\((?!(?:TTĐN|TT&TT|BCĐ)\))|$)`

/** The event as the subject of what it says or does is no name: «Hội nghị yêu cầu …». */
const ACTS = String.raw`\s(?:yêu cầu|đề nghị|ghi nhận|khẳng định|nhấn mạnh|nêu|thảo luận|hoan nghênh|biểu dương|cho rằng|cho thấy|nhất trí|thống nhất|xác định|nói|phát|đề ra|đề cao|kêu gọi|chỉ ra|chỉ rõ|tiếp thu|dành|khen|tặng|trao|xem|mời)(?![A-Za-zÀ-ỹ])`
/** «Trung tâm Hội nghị tỉnh» is a house. */
const NO_HOUSE = '(?<!(?:trung tâm|nhà|cung|sảnh|phòng|khu) )'
/** What kind of one it is, before the quoted words that name it. */
const OF_KIND = String.raw`(?:\s(?:quốc tế|quốc gia|toàn quốc|cấp \S+|trực tuyến|chuyên đề|thường niên|lần thứ \S+|năm \d{4}|(?:với |về )?chủ đề)){0,3}`

const nameOf = ({ name = '' }: Groups) => (/\s/u.test(name.trim()) ? name.trim() : null)

const EVENT_SIGN =
  /hội (?:nghị|thảo)|tọa đàm|lớp|khóa|buổi|cuộc|phiên|chương trình|đợt|giao ban|kỳ họp|diễn đàn|gặp mặt|họp mặt/i

const NAME_RULES: readonly Rule<string>[] = [
  {
    id: 'event/quoted',
    example: 'Bộ tổ chức Hội nghị toàn quốc “Tổng kết công tác năm 2031”.',
    sign: /[“"]/,
    pattern: words(String.raw`(?<name>(?:${EVENT_NOUN})${OF_KIND}\s*[“"][^”"\n]{8,240}[”"])`),
    read: nameOf,
  },
  {
    id: 'event/quoted-whole',
    example: 'Học viện tổ chức “Hội thảo về thực thi công ước”.',
    sign: /[“"]/,
    pattern: new RegExp(String.raw`[“"](?<name>(?:${EVENT_NOUN})[^”"\n]{8,240})[”"]`, 'giu'),
    read: nameOf,
  },
  {
    id: 'event/named',
    example: 'Ban Chỉ đạo tổ chức Hội nghị triển khai công tác thông tin đối ngoại năm 2031.',
    sign: EVENT_SIGN,
    pattern: new RegExp(
      String.raw`(?<![A-Za-zÀ-ỹ])${NO_HOUSE}(?<name>(?:${EVENT_NOUN})(?![A-Za-zÀ-ỹ])(?!${ACTS}|,(?! (?:tập huấn|bồi dưỡng|đào tạo|tọa đàm|gặp mặt) ))${BODY})${EDGE}`,
      'giu',
    ),
    read: nameOf,
  },
]

/** Whom a conference is for is no part of its name once the year has closed it. */
const AFTER_YEAR = /(?<=năm \d{4}(?:\s?[-–]\s?\d{4})?) (?:cho|với|của) .*/iu

/** «giao Sở … tổ chức hội nghị …», «yêu cầu các huyện mở lớp …»: one that is to be held some day. */
const ORDERED =
  /(?<![A-Za-zÀ-ỹ])(?<!(?:theo|thực hiện|ngoại|bàn|được|đáp ứng) )(?:giao|yêu cầu|đề nghị) (?!của )(?:[^.;,]|,(?= phối hợp)){2,120}(?<![A-Za-zÀ-ỹ])(?:tổ chức|mở|chủ trì)(?: \p{Ll}+){0,2} $/iu

const isOrdered = ({ text, start }: Sentence, at: number) => ORDERED.test(text.slice(0, at - start))

const tidy = (name: string) =>
  name
    .replace(AFTER_YEAR, '')
    .replace(/(?<![\s,;–-])[\s,;–-]+$/u, '')
    .replace(/\s+(?:và|của|về|với)$/iu, '')

export type EventName = Finding<string> & { readonly sentence: Sentence }

/** All names of an event that a report gives where it opens: in headline and lead. */
export function eventNames({ text, sentences }: ReportText): readonly EventName[] {
  return sentences
    .filter(({ zone }) => zone === 'headline' || zone === 'lead')
    .flatMap((sentence) =>
      runRules(NAME_RULES, text, sentence)
        .filter(({ start }) => !isOrdered(sentence, start))
        .map((finding) => {
          const value = tidy(finding.value)
          const start = text.indexOf(value, finding.start)
          return { ...finding, value, start, end: start + value.length, sentence }
        }),
    )
}
