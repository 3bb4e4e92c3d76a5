import { titlesBefore } from './titles-before.ts'

/** An office reaches back so far at most, and never over these signs. */
const REACH = 160
const CLAUSE = /[^;:“”"()]*$/u
/** «Giám đốc Sở, »: what a comma or a dash ends does not run into what follows. */
const RUNS_ON = /[^\s,;:–—-]\s+$/u

/** The office that runs into a place in the text without a comma: «Bí thư Huyện ủy » before a name. */
export function officeBefore(text: string, at: number): string | undefined {
  const stretch = text.slice(Math.max(0, at - REACH), at)
  if (!RUNS_ON.test(stretch)) return undefined
  return titlesBefore(CLAUSE.exec(stretch)?.[0] ?? '').titles.at(-1)
}
