import { anyOf } from '../../text/pattern.ts'
import { DISTRICTS_LIKE_NAMES } from '../lexicon/districts.ts'
import { isFamilyName } from './family-name.ts'

type Word = { readonly text: string; readonly at: number }

/** What the name of a district or a commune follows. */
const DIVISION =
  /(?<![A-Za-zÀ-ỹ])(?:quận|huyện|xã|phường|thị xã|thị trấn|đặc khu|(?:Huyện|Quận|Thị|Thành) ủy)\s+$/iu
const REACH = 20
const DISTRICT = new RegExp(`^(?:${anyOf(DISTRICTS_LIKE_NAMES)})(?= |$)`, 'u')

/** A name has so many syllables at most after a division; a longer run holds the division's name, too. */
const MOST = 4
/** Elsewhere a name may have one more: «Nguyễn Phạm Lê Hồng Mẫu». */
const MOST_ANYWHERE = 5
const LEAST_NAME = 2
/** Places have two syllables mostly, then three, then one. */
const PLACE_LENGTHS = [2, 3, 1] as const
const MIDDLE = /^(?:Thị|Văn)$/u

/** Whether a person may begin at a word: a family name that is no middle name and follows none. */
function mayBegin(run: readonly Word[], index: number): boolean {
  const [before, word] = [run[index - 1], run[index]]
  const left = run.length - index
  if (!before || !word || left < LEAST_NAME || left > MOST) return false
  return isFamilyName(word.text) && !MIDDLE.test(word.text) && !MIDDLE.test(before.text)
}

/**
 * How many words of a run are the name of the place or body before a person: «quận Hoàng Mai Lê Văn Mẫu», «Bệnh viện
 * Nguyễn Tri Phương Lê Văn Mẫu». After a division a district that is known is always one; of unknown names only a run
 * too long for one person is cut.
 */
export function wordsOfPlace(run: readonly Word[], text: string): number {
  const [first] = run
  if (!first) return 0
  const divided = DIVISION.test(text.slice(Math.max(0, first.at - REACH), first.at))
  const known = divided ? DISTRICT.exec(run.map((word) => word.text).join(' '))?.[0] : undefined
  if (known) return known.split(' ').length
  if (run.length <= (divided ? MOST : MOST_ANYWHERE)) return 0
  return PLACE_LENGTHS.find((length) => mayBegin(run, length)) ?? 0
}
