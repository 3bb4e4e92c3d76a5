import type { Finder, Found } from './finder.ts'
import type { Occurrences } from './occurrences.ts'
import type { Chains } from './places-of.ts'
import { at } from './typed-array.ts'

/**
 * How a query sits in the names of a document, the best first: it is its name, or another one; its name begins so, or
 * another one; it stands in one; a text about it begins so; it stands in such a text; it is strewn over them.
 */
export const NAME_FITS = [
  'name',
  'other-name',
  'name-begun',
  'other-name-begun',
  'in-name',
  'text-begun',
  'in-text',
  'strewn',
] as const
export type NameFit = (typeof NAME_FITS)[number]

/** Whether a name says all that was typed. */
export const isByName = (fit: NameFit) => NAME_FITS.indexOf(fit) <= NAME_FITS.indexOf('in-name')

/** The fields of a document by what they are for. */
export type NameFields = {
  readonly name: number
  /** Words said before any name of its kind («ông», «tỉnh»): they answer, but ask for nobody. */
  readonly address: number
}

/** Persons are known by the last word of their names. */
type Known = 'by-first-word' | 'by-last-word'

/** Reads how the documents found fit a query; null of one that is met by nothing but words of address. */
export function nameFitsIn(
  { looked }: Pick<Found, 'looked'>,
  { looking: { occurrences, chains } }: Finder,
  fields: NameFields,
): (document: number, known: Known) => NameFit | null {
  const { wordAt, fieldAt, starts } = occurrences
  const bits = new Uint32Array(occurrences.words + 1)
  let all = 0
  looked.forEach(({ clause: { demand }, condition }, nth) => {
    if (demand === 'not') return
    const bit = demand === 'must' ? 1 << nth : OPTIONAL
    if (demand === 'must') all |= bit
    for (const word of condition.words) bits[word + 1] = at(bits, word + 1) | bit
  })
  return (document, known) => {
    const [begins, ends] = [at(starts, document), at(starts, document + 1)]
    let [inAddress, elsewhere] = [0, 0]
    for (let place = begins; place < ends; place++) {
      const met = at(bits, at(wordAt, place))
      if (at(fieldAt, place) === fields.address) inAddress |= met
      else elsewhere |= met
    }
    const needed = all & ~(inAddress & ~elsewhere)
    if (needed === 0) return null
    let best = NAME_FITS.length - 1
    for (let place = begins; place < ends; ) {
      const segment = readSegment(place + 1, { wordAt, chains, bits, ends })
      const isName = at(fieldAt, place) === fields.name
      const fit = fitOf(segment, { needed, known, isFirst: place === begins, isName })
      best = Math.min(best, NAME_FITS.indexOf(fit))
      place = segment.end
    }
    return NAME_FITS[best] ?? null
  }
}

/** Met by words that may be missing; no query has so many conditions. */
const OPTIONAL = 1 << 31

type Segment = {
  /** Where the next one begins. */
  readonly end: number
  readonly met: number
  readonly first: number
  readonly last: number
  readonly isWhole: boolean
}

type Reading = Pick<Occurrences, 'wordAt'> & {
  readonly chains: Chains
  readonly bits: Uint32Array
  readonly ends: number
}

/** Whole numbers and short forms are passed over: their parts follow. */
function readSegment(from: number, { wordAt, chains, bits, ends }: Reading): Segment {
  let [met, first, last] = [0, NOTHING_YET, 0]
  let isWhole = true
  let place = from
  for (; place < ends && at(wordAt, place) !== 0; place++) {
    const word = at(wordAt, place)
    const here = at(bits, word)
    met |= here
    if (at(chains, word) === 1) continue
    if (first === NOTHING_YET) first = here
    last = here
    if (here === 0) isWhole = false
  }
  return { end: place, met, first: Math.max(first, 0), last, isWhole }
}

const NOTHING_YET = -1

type Asked = {
  /** A bit for every condition. */
  readonly needed: number
  readonly known: Known
  /** The name of a document is its first segment. */
  readonly isFirst: boolean
  readonly isName: boolean
}

function fitOf(segment: Segment, { needed, known, isFirst, isName }: Asked): NameFit {
  const { met, first, last, isWhole } = segment
  if ((met & needed) !== needed) return 'strewn'
  const isBegun = (first & needed & -needed) !== 0
  if (!isName) return isBegun ? 'text-begun' : 'in-text'
  if (isWhole) return isFirst ? 'name' : 'other-name'
  const isKnown = isBegun || isKnownByLast(known, last & needed)
  if (!isKnown) return 'in-name'
  return isFirst ? 'name-begun' : 'other-name-begun'
}

const isKnownByLast = (known: Known, met: number) => known === 'by-last-word' && met !== 0
