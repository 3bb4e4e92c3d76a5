import type { Conference } from '../model/conference.ts'
import { textFragment } from '../publish/text-fragment.ts'
import type { Fact } from './fact.ts'
import { overlap, passagesOf } from './passages.ts'
import { quotedSentences } from './quoted-sentences.ts'

/** What leads a browser to the first sentence of a fact among all lines of the conference's page; empty of no sentence. */
export function wordsInPage(fact: Fact, conference: Conference): string {
  const [quoted] = quotedSentences(fact.evidence, conference)
  if (!quoted) return ''
  const { report, start, end } = quoted
  const passage = passagesOf(report).find((line) => overlap(line, quoted))
  if (!passage) return ''
  const { event, agenda, outcomes, reports } = conference
  // What was done is told in the words of a report, and before them.
  const told = [...agenda, ...outcomes].map(({ text }) => text)
  const texts = reports.flatMap(({ text }) => text.split('\n'))
  // A sentence that a fold of the text runs through is linked to by its first line.
  const stretch = { start: start - passage.start, end: Math.min(end, passage.end) - passage.start }
  return textFragment(report.text.slice(passage.start, passage.end), stretch, [
    event.title,
    ...told,
    ...texts,
  ])
}
