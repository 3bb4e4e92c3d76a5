import type { Mark } from './mark.ts'

/** Name of a figure («date», «chair F1») and its value from 0 to 1, in the order of the marks. */
export type Figures = ReadonlyMap<string, number>

type Tally = { found: number; missed: number; extra: number; right: number; of: number }

function tallyOf(marks: Iterable<Mark>): ReadonlyMap<string, Tally> {
  const tallies = new Map<string, Tally>()
  for (const mark of marks) {
    const tally = tallies.get(mark.field) ?? { found: 0, missed: 0, extra: 0, right: 0, of: 0 }
    if (mark.kind === 'member') tally[mark.verdict]++
    if (mark.kind === 'answer') tally.of++
    if (mark.kind === 'answer' && mark.right) tally.right++
    tallies.set(mark.field, tally)
  }
  return tallies
}

/** Nothing found where nothing was wanted is no fault. */
const share = (part: number, whole: number) => (whole === 0 ? 1 : part / whole)

function figuresOfField(field: string, tally: Tally): readonly (readonly [string, number])[] {
  if (tally.of > 0) return [[field, tally.right / tally.of]]
  const precision = share(tally.found, tally.found + tally.extra)
  const recall = share(tally.found, tally.found + tally.missed)
  const both = precision + recall
  return [
    [`${field} precision`, precision],
    [`${field} recall`, recall],
    [`${field} F1`, both === 0 ? 0 : (2 * precision * recall) / both],
  ]
}

/** Answers give the share that is right; lists give precision, recall and F1 over all reports together. */
export function figuresOf(marks: Iterable<Mark>): Figures {
  return new Map([...tallyOf(marks)].flatMap(([field, tally]) => figuresOfField(field, tally)))
}
