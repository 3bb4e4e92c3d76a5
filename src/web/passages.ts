import type { Report } from '../model/report.ts'

/** A stretch of a report's text, in UTF-16 units. */
export type Stretch = { readonly start: number; readonly end: number }

/** A line of a report's text as it is set: the headline, a paragraph, or a photo caption. */
export type Passage = Stretch & { readonly kind: 'headline' | 'paragraph' | 'caption' }

/** A run of text that is evidence as a whole or not at all. */
export type Piece = Stretch & { readonly role: 'plain' | 'evidence' }

export function passagesOf({ text, headline, captions }: Report): readonly Passage[] {
  return linesOf(text).map((line, at) => {
    if (at === 0 && text.slice(line.start, line.end) === headline) return { ...line, kind: 'headline' }
    return { ...line, kind: captions.some((caption) => overlap(caption, line)) ? 'caption' : 'paragraph' }
  })
}

/** Cuts a passage where evidence begins and ends; evidence that overlaps is one piece. */
export function piecesOf(passage: Stretch, evidence: readonly Stretch[]): readonly Piece[] {
  const edges = evidence.flatMap(({ start, end }) => [start, end])
  const cuts = [
    passage.start,
    ...edges.filter((edge) => edge > passage.start && edge < passage.end),
    passage.end,
  ]
  const pieces: Piece[] = []
  for (const [start, end] of pairs([...new Set(cuts)].sort((one, other) => one - other))) {
    const role = evidence.some((stretch) => overlap(stretch, { start, end })) ? 'evidence' : 'plain'
    const last = pieces.at(-1)
    if (last?.role === role) pieces[pieces.length - 1] = { ...last, end }
    else pieces.push({ start, end, role })
  }
  return pieces
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
