import { MINISTRIES } from '../extract/lexicon/bodies.ts'
import { provincesIn } from '../extract/places/province-in.ts'
import { expanded } from '../text/abbreviations.ts'
import { everyMatch } from '../text/every-match.ts'
import { fold } from '../text/fold.ts'
import { anyOf, exactWords } from '../text/pattern.ts'

const MINISTRY = exactWords(String.raw`Bộ (?:${anyOf(MINISTRIES)})`)

/** By what a body is told from one of its kind: its ministry, its province. */
const HOUSES: readonly ((body: string) => readonly string[])[] = [
  (body) => everyMatch(expanded(body), MINISTRY).map(([ministry]) => fold(ministry)),
  (body) => provincesIn(body).map(({ province }) => province),
]

/**
 * Whether bodies are those of two ministries or of two provinces: «Bộ Nội vụ» and «Cục … thuộc Bộ Công Thương», «Tỉnh ủy Lạng
 * Sơn» and «UBND tỉnh Cao Bằng». A ministry and its department, or one beside a province, may hold one conference.
 */
export function areRivalHouses(some: readonly string[], others: readonly string[]): boolean {
  return HOUSES.some((housesOf) => {
    const [one, other] = [some.flatMap(housesOf), others.flatMap(housesOf)]
    return one.length > 0 && other.length > 0 && !one.some((house) => other.includes(house))
  })
}
