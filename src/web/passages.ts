import type { Report } from '../model/report.ts'

/** A stretch of a report's text, in UTF-16 units. */
export type Stretch = { readonly start: number; readonly end: number }

/** A line of a report's text as it is set: the headline, a paragraph, or a photo caption. */
export type Passage = Stretch & { readonly kind: 'headline' | 'paragraph' | 'caption' }

/** A run of text that is evidence as a whole or not at all, and the same for a hit of the search; it may be both. */
export type Piece = Stretch & {
  readonly isEvidence: boolean
  /** Whether a hit begins here, or goes on because evidence begins or ends within it. */
  readonly hit: 'begins' | 'goes-on' | null
}

export function passagesOf({ text, headline, captions }: Report): readonly Passage[] {
  return linesOf(text).map((line, at) => {
    if (at === 0 && text.slice(line.start, line.end) === headline) return { ...line, kind: 'headline' }
    return { ...line, kind: captions.some((caption) => overlap(caption, line)) ? 'caption' : 'paragraph' }
  })
}

/** What is marked in a text: evidence that overlaps is one piece, hits are told apart. */
export type Marked = { readonly evidence: readonly Stretch[]; readonly hits: readonly Stretch[] }

/** Cuts a passage where evidence or a hit begins or ends. */
export function piecesOf(passage: Stretch, { evidence, hits }: Marked): readonly Piece[] {
  const lit = united(evidence)
  const edges = [...lit, ...hits].flatMap(({ start, end }) => [start, end])
  const cuts = [
    passage.start,
    ...edges.filter((edge) => edge > passage.start && edge < passage.end),
    passage.end,
  ]
  return pairs([...new Set(cuts)].sort((one, other) => one - other)).map(([start, end]) => {
    const hit = hits.find((stretch) => overlap(stretch, { start, end }))
    const isEvidence = lit.some((stretch) => overlap(stretch, { start, end }))
    return { start, end, isEvidence, hit: hit ? hitFrom(hit, start) : null }
  })
}

const hitFrom = (hit: Stretch, start: number) => (start <= hit.start ? 'begins' : 'goes-on')

/** Stretches that overlap or touch as one. */
function united(stretches: readonly Stretch[]): readonly Stretch[] {
  const all: Stretch[] = []
  for (const { start, end } of stretches.toSorted((one, other) => one.start - other.start)) {
    const last = all.at(-1)
    if (last && start <= last.end) all[all.length - 1] = { start: last.start, end: Math.max(last.end, end) }
    else all.push({ start, end })
  }
  return all
}

export function overlap(one: Stretch, other: Stretch): boolean {
  return one.start < other.end && other.start < one.end
}

function linesOf(text: string): readonly Stretch[] {
  return [...text.matchAll(/[^\n]+/gu)].map(({ 0: line, index }) => ({
    start: index,
    end: index + line.length,
  }))
}

function pairs(cuts: readonly number[]): readonly (readonly [number, number])[] {
  return cuts.slice(1).map((end, at) => [cuts[at] ?? 0, end] as const)
}
