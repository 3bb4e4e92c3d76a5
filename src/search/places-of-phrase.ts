import type { MarkTier } from '../text/mark-tier.ts'
import { tokens } from './analyzer.ts'
import type { Reached } from './looking.ts'
import { firstFrom } from './met-at.ts'
import type { Occurrences } from './occurrences.ts'
import type { Places } from './places-of.ts'
import type { QueryWord, Run } from './query-words.ts'

/** Where words stand one after the other, by the worst of their tiers; `found` are the words that answer each. */
export function placesOfPhrase(
  run: Run,
  found: readonly (readonly Reached[])[],
  occurrences: Occurrences,
): readonly Places[] {
  const parts = partsOf(run, found, occurrences)
  const rarest = parts.reduce((one, other) => (other.count < one.count ? other : one))
  let firsts = firstsOf(rarest, null)
  for (const part of parts) if (part !== rarest) firsts = firstsOf(part, firsts)
  const closeness = Math.min(...found.flat().map((match) => match.closeness))
  return TIERS.flatMap((tier) => {
    const places = firsts.places.filter((_, nth) => firsts.tiers[nth] === tier)
    return places.length === 0 ? [] : [{ sought: null, places, tier, closeness }]
  })
}

const TIERS: readonly MarkTier[] = [0, 1, 2, 3]

/** A word of the phrase: how far behind its beginning it stands, and the places of the words that answer it. */
type PhrasePart = {
  readonly offset: number
  readonly lists: readonly { readonly places: Uint32Array; readonly tier: MarkTier }[]
  readonly count: number
}

function partsOf(
  run: Run,
  found: readonly (readonly Reached[])[],
  occurrences: Occurrences,
): readonly PhrasePart[] {
  let offset = 0
  return run.map((word, nth) => {
    const lists = (found[nth] ?? []).map((match) => ({ places: occurrences.of(match), tier: match.tier }))
    const part = { offset, lists, count: lists.reduce((sum, { places }) => sum + places.length, 0) }
    offset += placesTaken(word)
    return part
  })
}

/** A number takes the places of its parts. */
function placesTaken({ exact }: QueryWord): number {
  return SEVERAL_ATOMS.test(exact) ? Math.max(1, tokens(exact).filter(({ step }) => step === 1).length) : 1
}

const SEVERAL_ATOMS = /[^\p{L}\p{N}\p{M}]/u

/** Where a phrase may begin, ascending, and the worst tier met there so far. */
type Firsts = { readonly places: Uint32Array; readonly tiers: Uint8Array }

/** Where a phrase may begin with a part in its place; of those known before only. */
function firstsOf({ lists, offset, count }: PhrasePart, before: Firsts | null): Firsts {
  const known = before ?? unitedFirsts(lists, offset, count)
  const best = new Uint8Array(known.places.length).fill(NOWHERE)
  for (const list of lists) keepBest(best, known.places, offset, list)
  const worst = best.map((tier, nth) => (tier === NOWHERE ? NOWHERE : Math.max(tier, known.tiers[nth] ?? 0)))
  return {
    places: known.places.filter((_, nth) => worst[nth] !== NOWHERE),
    tiers: worst.filter((tier) => tier !== NOWHERE),
  }
}

function keepBest(
  best: Uint8Array,
  firsts: Uint32Array,
  offset: number,
  { places, tier }: PhrasePart['lists'][number],
): void {
  let next = 0
  for (let nth = 0; nth < best.length; nth++) {
    const wanted = (firsts[nth] ?? 0) + offset
    next = firstFrom(places, wanted, next)
    if (places[next] === wanted) best[nth] = Math.min(best[nth] ?? NOWHERE, tier)
  }
}

const NOWHERE = 255

function unitedFirsts(lists: PhrasePart['lists'], offset: number, count: number): Firsts {
  const all = new Uint32Array(count)
  let length = 0
  for (const { places } of lists)
    for (const place of places) if (place >= offset) all[length++] = place - offset
  const places = all
    .subarray(0, length)
    .sort()
    .filter((place, nth, sorted) => place !== sorted[nth - 1])
  return { places, tiers: new Uint8Array(places.length) }
}
