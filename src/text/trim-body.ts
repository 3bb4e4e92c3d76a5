import { isProse } from './prose.ts'
import { holds, pairs } from './topic.ts'

export type RemovedLine = { readonly line: number; readonly reason: string; readonly text: string }
export type BodyLine = { readonly line: number; readonly text: string }

type Trimmed = { readonly paragraphs: readonly BodyLine[]; readonly removed: readonly RemovedLine[] }

/** Items of a list, and short sentences, which no title is. */
const OWN = /^[-+*•–]|[;.!:]["”’)]*$/u

const removal = ({ line, text }: BodyLine, reason: string): RemovedLine => ({ line, reason, text })

/**
 * A title left alone at the end, or before a teaser, belongs to the next story; items of a list, also those that a
 * paragraph announces («… gồm:»), belong to this one.
 */
export function withoutTrailingTitles(paragraphs: readonly BodyLine[]): Trimmed {
  const last = paragraphs.findLastIndex(({ text }) => isProse(text) || OWN.test(text))
  const end = Math.max(last + 1, 1)
  if (/:$/u.test(paragraphs[last]?.text ?? '')) return { paragraphs, removed: [] }
  return {
    paragraphs: paragraphs.slice(0, end),
    removed: paragraphs.slice(end).map((title) => removal(title, 'after-article')),
  }
}

/** A standfirst stands among the first paragraphs. */
const LEADS = 4

/** No standfirst is longer; a page without line ends is one paragraph, and is not read for a repetition. */
const LONGEST_LEAD = 3000

/** Some pages print their standfirst again as the first paragraph, with a word more or less; the fuller one stays. */
export function withoutRepeatedLead(paragraphs: readonly BodyLine[]): Trimmed {
  const leads = paragraphs
    .slice(0, LEADS)
    .map(({ text }) => (text.length > LONGEST_LEAD ? null : pairs(text)))
  const at = leads.findIndex((lead, index) => {
    const next = leads[index + 1]
    return lead && next && holds(next, lead)
  })
  const lead = paragraphs[at]
  if (!lead) return { paragraphs, removed: [] }
  return { paragraphs: paragraphs.toSpliced(at, 1), removed: [removal(lead, 'repeated-lead')] }
}
