import { fold } from '../text/fold.ts'
import type { Years } from './query.ts'
import { spelled } from './spelled.ts'

/** A word of a form: as it is written, or a year, or a span of years. */
type FormWord = 'Y' | 'Y-Y' | { readonly exact: string; readonly folded: string }

/** How one asks for years, and at which of its ends a span is named. */
type YearForm = {
  readonly words: readonly FormWord[]
  readonly ends: 'both' | 'since' | 'until' | 'after' | 'before'
}

const form = (written: string, ends: YearForm['ends']): YearForm => ({
  words: written.split(' ').map((word) => {
    if (word === 'Y' || word === 'Y-Y') return word
    const exact = spelled(word)
    return { exact, folded: fold(exact) }
  }),
  ends,
})

export const YEAR_FORMS: readonly YearForm[] = [
  form('từ năm Y đến năm Y', 'both'),
  form('từ năm Y đến Y', 'both'),
  form('từ Y đến Y', 'both'),
  form('năm Y đến năm Y', 'both'),
  form('năm Y đến Y', 'both'),
  form('Y đến Y', 'both'),
  form('trong giai đoạn Y-Y', 'both'),
  form('giai đoạn Y-Y', 'both'),
  form('các năm Y-Y', 'both'),
  form('năm Y-Y', 'both'),
  form('Y-Y', 'both'),
  form('từ năm Y đến nay', 'since'),
  form('từ Y đến nay', 'since'),
  form('từ năm Y', 'since'),
  form('từ Y', 'since'),
  form('đến năm Y', 'until'),
  form('đến Y', 'until'),
  form('trước năm Y', 'before'),
  form('trước Y', 'before'),
  form('sau năm Y', 'after'),
  form('sau Y', 'after'),
  form('trong năm Y', 'both'),
  form('năm Y', 'both'),
  form('Y', 'both'),
]

const IN_WORD = { Y: /^(?:19|20)\d{2}$/u, 'Y-Y': /^(?:19|20)\d{2}-(?:19|20)\d{2}$/u } as const

/** The years in a word of a query where the form asks for some; null where the word is no such thing. */
export function yearsInWord(word: string, asked: 'Y' | 'Y-Y'): readonly number[] | null {
  return IN_WORD[asked].test(word) ? word.split('-').map(Number) : null
}

/** The span that years in a form say; null when it would end before it begins. */
export function spanOfYears(years: readonly number[], ends: YearForm['ends']): Years | null {
  const [first, last = first] = years
  if (first === undefined || last === undefined || first > last) return null
  switch (ends) {
    case 'both':
      return { from: first, to: last }
    case 'since':
      return { from: first, to: null }
    case 'until':
      return { from: null, to: last }
    case 'after':
      return { from: first + 1, to: null }
    case 'before':
      return { from: null, to: last - 1 }
  }
}
