import type { Span } from '../../text/segment.ts'
import type { Sentence } from '../report-text.ts'
import type { NameSpan } from './name-in-run.ts'
import { namesIn } from './names.ts'
import { titlesAfter } from './titles-after.ts'
import { titlesBefore } from './titles-before.ts'

/** One place where a person is named, with the offices written around the name; offsets within the sentence. */
export type Mention = Span & {
  readonly name: string
  readonly nameSpan: Span
  readonly titles: readonly string[]
  /** `strong`: introduced or with an office; `bare`: capitals that look like a name and nothing else. */
  readonly strength: 'strong' | 'bare'
}

/** How far back an office may begin: the longest chains in use are about this long. */
const REACH = 320

function stretchStart(text: string, from: number, at: number): number {
  const stretch = text.slice(Math.max(from, at - REACH), at)
  const delimiter = Math.max(...[';', ':', '“', '”', '(', ')', '"'].map((sign) => stretch.lastIndexOf(sign)))
  return at - stretch.length + delimiter + 1
}

function mentionOf(text: string, { start, end, name, introduced }: NameSpan, from: number): Mention {
  const begin = stretchStart(text, from, start)
  const before = titlesBefore(text.slice(begin, start))
  const after = titlesAfter(text.slice(end, end + REACH))
  const titles = [...before.titles, ...after.titles]
  const strong = introduced === 'yes' || before.honorific === 'yes' || titles.length > 0
  return {
    start: begin + before.start,
    end: end + after.length,
    name,
    nameSpan: { start, end },
    titles,
    strength: strong ? 'strong' : 'bare',
  }
}

/** All persons named in a sentence, in order; an office between two names belongs to the first. */
export function mentionsIn({ text }: Sentence): readonly Mention[] {
  const mentions: Mention[] = []
  for (const name of namesIn(text)) {
    const previous = mentions.at(-1)
    if (previous && name.start < previous.end) continue
    mentions.push(mentionOf(text, name, previous?.end ?? 0))
  }
  return mentions
}
