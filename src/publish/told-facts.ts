import type { Chair, Conference } from '../model/conference.ts'
import { directiveName } from '../model/directive-name.ts'
import type { DatePart } from '../model/vocabulary.ts'
import { webAddress } from '../model/web-address.ts'
import { citedPlace } from './cited-place.ts'
import { dateInWords } from './date-in-words.ts'
import { LEVEL_WORDS } from './level-words.ts'
import { reportReference } from './report-reference.ts'
import { VIETNAMESE_CITATION } from './vietnamese-citation.ts'

/** A fact as a reader is told it where there is no page to show it. */
export type ToldFact = {
  readonly label: string
  /** `url` leads to a report. */
  readonly values: readonly { readonly text: string; readonly url: string | null }[]
}

const PARTS: Readonly<Record<DatePart, string>> = { year: 'năm', month: 'tháng', day: 'ngày' }

/** What is known of a conference, in Vietnamese, each with its label; what no report states stands in brackets. */
export function toldFacts(conference: Conference): readonly ToldFact[] {
  const { event, date, place, chair, organisers, directives, reports } = conference
  const level = event.level === null ? [] : [LEVEL_WORDS[event.level]]
  return [
    fact('Ngày', date ? [toldDate(date)] : []),
    fact('Nơi họp', place ? [citedPlace(place)] : []),
    fact('Loại, cấp', [...event.kinds, ...level]),
    fact('Chủ trì', chair.map(toldChair)),
    fact(
      'Tổ chức',
      organisers.map(({ name }) => name),
    ),
    fact('Văn bản', directives.map(directiveName)),
    {
      label: 'Nguồn',
      values: reports.map((report) => ({
        text: reportReference(report, VIETNAMESE_CITATION) || report.id,
        url: webAddress(report.url),
      })),
    },
    fact('Suy ra, bài không nêu thẳng', inferredParts(conference)),
  ].filter(({ values }) => values.length > 0)
}

function fact(label: string, texts: readonly string[]): ToldFact {
  return { label, values: texts.filter(Boolean).map((text) => ({ text, url: null })) }
}

/** «12–13 tháng 7 năm 2018 (2018-07-12/2018-07-13)»: in words, and in EDTF for whoever reckons with it. */
function toldDate(date: NonNullable<Conference['date']>): string {
  return `${dateInWords(date)} (${date.edtf})`
}

function toldChair(chair: Chair): string {
  return chair.kind === 'body' ? chair.name : [chair.name, ...chair.titles].join(', ')
}

function inferredParts({ event, date, place }: Conference): readonly string[] {
  return [
    ...(event.inferred.includes('title') ? ['tên'] : []),
    ...(event.inferred.includes('level') ? ['cấp'] : []),
    ...(date?.inferred ?? []).map((part) => PARTS[part]),
    ...(place?.inferred.includes('province') ? ['tỉnh, thành phố'] : []),
  ]
}
