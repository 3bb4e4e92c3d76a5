import type { Found } from './finder.ts'
import { type MetAt, metReader } from './met-at.ts'
import type { Occurrences } from './occurrences.ts'

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

/** A value of a field: its first place, and the first one behind it. */
export type NameSegment = { readonly field: number; readonly from: number; readonly to: number }

/** By document, its values in order. */
type SegmentsOf = (document: number) => readonly NameSegment[]

type FitOf = (document: number, known: Known) => NameFit | null

/** Reads how the documents found fit a query; null of one that is met by nothing but words of address. */
export function nameFitsIn(
  { looked }: Pick<Found, 'looked'>,
  segmentsOf: SegmentsOf,
  fields: NameFields,
  occurrences: Occurrences,
): FitOf {
  const wanted = looked.filter(({ clause }) => clause.demand !== 'not')
  // What may be missing is met, and asked of nobody.
  const all = wanted.reduce(
    (bits, { clause }, nth) => (clause.demand === 'must' ? bits | (1 << nth) : bits),
    0,
  )
  const reader = metReader(wanted.map(({ condition }) => condition.words.map(occurrences.of)))
  const metAt = reader.at(0, occurrences.layout.places)
  return (document, known) => {
    const segments = segmentsOf(document)
    const needed = neededIn(segments, all, fields.address, metAt)
    if (needed === 0) return null
    let best = NAME_FITS.length - 1
    for (let nth = 0; nth < segments.length && best > 0; nth++) {
      const segment = segments[nth]
      if (!segment) continue
      const isName = segment.field === fields.name
      const fit = fitOf(readSegment(segment, metAt), { needed, known, isFirst: nth === 0, isName })
      best = Math.min(best, NAME_FITS.indexOf(fit))
    }
    return NAME_FITS[best] ?? null
  }
}

/** The conditions that are not met by words of address alone. */
function neededIn(segments: readonly NameSegment[], all: number, address: number, metAt: MetAt): number {
  let [inAddress, elsewhere] = [0, 0]
  for (const { field, from, to } of segments) {
    let met = 0
    for (let place = from; place < to; place++) met |= metAt[place] ?? 0
    if (field === address) inAddress |= met
    else elsewhere |= met
  }
  return all & ~(inAddress & ~elsewhere)
}

type Segment = {
  readonly met: number
  readonly first: number
  readonly last: number
  readonly isWhole: boolean
}

function readSegment({ from, to }: NameSegment, metAt: MetAt): Segment {
  let met = 0
  let isWhole = true
  for (let place = from; place < to; place++) {
    const here = metAt[place] ?? 0
    met |= here
    if (here === 0) isWhole = false
  }
  return { met, first: metAt[from] ?? 0, last: metAt[to - 1] ?? 0, isWhole }
}

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
