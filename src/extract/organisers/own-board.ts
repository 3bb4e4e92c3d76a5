import { everyMatch } from '../../text/every-match.ts'
import { matchSpan, proseOf, type ReportText, type Sentence } from '../report-text.ts'
import type { OrganiserReading } from './read-organisers.ts'

/** Directing boards whose own meeting it is: «hoạt động của Ban Chỉ đạo …»; «Trưởng Ban Chỉ đạo» names an office. */
const BOARD =
  /(?<!(?:[Tt]rưởng|[Tt]hường trực|Ủy viên) )Ban Chỉ đạo(?: Công tác| công tác)? ?(?:thông tin đối ngoại|TTĐN)?(?: Trung ương| tỉnh| thành phố)?(?![A-Za-zÀ-ỹ])/gu
/** A board named less often is only mentioned. */
const LEAST_NAMINGS = 3

function boardsIn(sentence: Sentence): readonly OrganiserReading[] {
  return everyMatch(sentence.text, BOARD).map((match) => {
    const { start } = matchSpan(sentence, match)
    const name = match[0].trim()
    return { name, start, end: start + name.length, rule: 'organiser/own-board', chairs: 'no' }
  })
}

/** «tỉnh», «Trung ương»: of boards of several levels the one named first met, the others sent guests. */
const whoseOf = (name: string) => / (?<whose>Trung ương|tỉnh|thành phố)$/u.exec(name)?.groups?.whose

/** The board that a report names over and over, by its fullest name. */
export function ownBoard(report: ReportText): readonly OrganiserReading[] {
  const named = proseOf(report).flatMap(boardsIn)
  if (named.length < LEAST_NAMINGS) return []
  const first = named.map(({ name }) => whoseOf(name)).find((whose) => whose !== undefined)
  const own = named.filter(({ name }) => (whoseOf(name) ?? first) === first)
  return [own.reduce((best, one) => (one.name.length > best.name.length ? one : best))]
}
