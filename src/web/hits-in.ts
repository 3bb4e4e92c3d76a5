import type { Mark } from '../search/answers-in.ts'
import type { Asked } from './asked.ts'

/** Where a text has the words that the page is searched for; neighbouring words are one hit. */
export function hitsIn(text: string, { light }: Pick<Asked, 'light'>): readonly Mark[] {
  return joined(text, light(text))
}

/** Marks with nothing but spaces between them as one. */
export function joined(text: string, marks: readonly Mark[]): readonly Mark[] {
  const hits: Mark[] = []
  for (const mark of marks) {
    const last = hits.at(-1)
    if (last && text.slice(last.end, mark.start).trim() === '') {
      hits[hits.length - 1] = { start: last.start, end: mark.end }
    } else hits.push(mark)
  }
  return hits
}
