import { withoutLetterEntities } from './entities.ts'
import { type Evidence, evidenceOf, SCRAMBLES, type Scramble } from './scramble.ts'

/** A text put right, and the way in which it was wrong; null where nothing was. */
export type Unscrambled = { readonly text: string; readonly repair: Scramble['name'] | null }

/** Letters that only a right reading of Vietnamese has; a stretch with one of them is left alone. */
const VIETNAMESE = /[\u0300\u0301\u0303\u0309\u0323\u1ea0-\u1ef9ăĂđĐĩĨũŨơƠưƯ]/u
const BEYOND_ASCII = /[^\p{ASCII}]/u
const isDoubtful = (stretch: string) => BEYOND_ASCII.test(stretch) && !VIETNAMESE.test(stretch)

/** Tags and line ends; what stands between two of them is right or wrong as a whole. */
const SEAM = /(<[^<>]{0,1000}>|\n)/u

/** Enough text to tell one way from another. */
const SAMPLE = 50_000

/** Of a text put right, nearly all words are syllables; of French or German in the same letters, few. */
const MOST = 0.7

/** Whether a reading makes Vietnamese, and not of one word by chance; one foreign name is forgiven. */
const isConvincing = (right: Evidence) =>
  right.kinds >= 2 &&
  right.markedSyllables >= right.marked * MOST &&
  (right.plainSyllables + 1) * 2 >= right.plain

/** The way in which a sample is wrong, the one that leaves most syllables first. */
function scrambleOf(sample: string): Scramble | undefined {
  const wrong = evidenceOf(sample)
  // What is Vietnamese already needs no other reading.
  if (wrong.marked === 0 || wrong.markedSyllables * 2 > wrong.marked) return undefined
  return SCRAMBLES.map((scramble) => ({ scramble, right: evidenceOf(scramble.unscramble(sample)) }))
    .filter(({ right }) => isConvincing(right))
    .sort((one, other) => other.right.markedSyllables - one.right.markedSyllables)[0]?.scramble
}

function betterOf(stretch: string, scramble: Scramble): string {
  const after = scramble.unscramble(stretch)
  const { marked, markedSyllables } = evidenceOf(after)
  const gained = markedSyllables > evidenceOf(stretch).markedSyllables
  return gained && markedSyllables * 2 >= marked ? after : stretch
}

function unscrambledLetters(text: string): Unscrambled {
  const stretches = text.split(SEAM)
  const doubtful = stretches.filter(isDoubtful)
  const scramble = doubtful.length === 0 ? undefined : scrambleOf(doubtful.join('\n').slice(0, SAMPLE))
  if (scramble === undefined) return { text, repair: null }
  const repair = scramble.name
  if (!VIETNAMESE.test(text)) return { text: scramble.unscramble(text), repair }
  return {
    text: stretches.map((stretch) => (isDoubtful(stretch) ? betterOf(stretch, scramble) : stretch)).join(''),
    repair,
  }
}

/**
 * Vietnamese that an earlier program read in the wrong encoding, put right: «Héi nghÞ» → «Hội nghị». Where a page is
 * right in some lines and wrong in others, only the wrong ones change; right text comes back as it is.
 */
export function unscrambled(text: string): Unscrambled {
  const plain = unscrambledLetters(text)
  const spelled = withoutLetterEntities(text)
  if (plain.repair !== null || spelled === text) return plain
  const put = unscrambledLetters(spelled)
  return put.repair === null ? plain : put
}
