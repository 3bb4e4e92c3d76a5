import type { Conference } from '../../src/model/conference.ts'
import { marksOf } from './fields.ts'
import { type Figures, figuresOf } from './figures.ts'
import type { Mark } from './mark.ts'
import type { GoldCase } from './sets.ts'

/** A wrong answer, a missed or an extra member: which report, which field, what. */
export type Miss = { readonly id: string; readonly field: string; readonly note: string }

export type Score = {
  readonly reports: number
  readonly figures: Figures
  readonly misses: readonly Miss[]
}

const isMiss = (mark: Mark) => (mark.kind === 'answer' ? !mark.right : mark.verdict !== 'found')

/** Reads each report with `read` (null: it gave no record) and holds the record against the facts. */
export function scoreOf(cases: readonly GoldCase[], read: (file: string) => Conference | null): Score {
  const marked = cases.map(({ file, facts }) => ({ id: facts.id, marks: marksOf(facts, read(file)) }))
  return {
    reports: cases.length,
    figures: figuresOf(marked.flatMap(({ marks }) => marks)),
    misses: marked.flatMap(({ id, marks }) =>
      marks.filter(isMiss).map(({ field, note }) => ({ id, field, note })),
    ),
  }
}
