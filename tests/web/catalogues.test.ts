import { describe, expect, it } from 'vitest'
import type { Language } from '../../src/web/language.ts'
import { KEEP_WORDS } from '../../src/web/offline/keep-words.ts'
import { OFFLINE_WORDS } from '../../src/web/offline/offline-words.ts'
import { ABOUT_WORDS } from '../../src/web/strings/about-words.ts'
import { COMPARE_WORDS } from '../../src/web/strings/compare-words.ts'
import { english } from '../../src/web/strings/en/english.ts'
import { GAP_WORDS } from '../../src/web/strings/gap-words.ts'
import { RECORD_PAGE_WORDS } from '../../src/web/strings/record-page-words.ts'
import { vietnamese } from '../../src/web/strings/vi/vietnamese.ts'
import { WHY_WORDS } from '../../src/web/strings/why-words.ts'

/** All that is said in a language, wherever in the program it stands. */
const allIn = (language: Language) => ({
  ...{ vi: vietnamese, en: english }[language],
  ...RECORD_PAGE_WORDS[language],
  about: ABOUT_WORDS[language],
  compare: COMPARE_WORDS[language],
  gaps: GAP_WORDS[language],
  why: WHY_WORDS[language],
  offline: OFFLINE_WORDS[language],
  keep: KEEP_WORDS[language],
})

const IN_VIETNAMESE = allIn('vi')
const IN_ENGLISH = allIn('en')

/** What is written alike in both, or names something Vietnamese. */
const ALIKE = new Set([
  'site.name',
  'site.title',
  'site.colophon',
  'timeline.inYears',
  'timeline.narrowed',
  'facets.label',
  'rules.named',
  'hits.present',
  'gaps.share',
  'record.years',
  'body.level',
  'why.quoted',
  'cite.archive',
  'why.spelling.stroke-missing',
  // Vietnamese says nothing here.
  'fact.directiveType',
])

/** What a function of a catalogue may be given; at what it cannot use it throws, or it says nothing. */
const GIVEN: readonly (readonly unknown[])[] = [
  [3, 4],
  [1, 1],
  [2000, null],
  ['x', 'y'],
  [['x', 'y'], 3],
  [new Date(2031, 2, 12)],
]

type Entry = { readonly name: string; readonly values: readonly string[] }

/** Every entry of a catalogue with what it says. */
function entriesOf(words: unknown, name = ''): readonly Entry[] {
  if (typeof words === 'string') return [{ name, values: [words] }]
  if (typeof words === 'function') return [{ name, values: GIVEN.map((given) => said(words, given)) }]
  return Object.entries(words as object).flatMap(([key, inner]) =>
    entriesOf(inner, name === '' ? key : `${name}.${key}`),
  )
}

function said(words: CallableFunction, given: readonly unknown[]): string {
  try {
    return String(words(...given) ?? '')
  } catch {
    return ''
  }
}

const VIETNAMESE_LETTER = /đ|[\u0300-\u036f]/iu
const isVietnamese = (text: string) => VIETNAMESE_LETTER.test(text.normalize('NFD'))
const isLetters = (text: string) => /\p{L}{2}/u.test(text.replace(/\b[xy]\b/gu, ''))

const inVietnamese = new Map(entriesOf(IN_VIETNAMESE).map(({ name, values }) => [name, values]))

describe('the English catalogue', () => {
  it.each(entriesOf(IN_ENGLISH).filter(({ name }) => !ALIKE.has(name)))(
    '$name is English',
    ({ name, values }) => {
      expect(values.filter(isVietnamese)).toEqual([])
      expect(values.filter((value) => isLetters(value) && inVietnamese.get(name)?.includes(value))).toEqual(
        [],
      )
    },
  )

  it('counts one and many', () => {
    expect(english.timeline.found(1)).toBe('1 conference')
    expect(english.timeline.found(1200)).toBe('1,200 conferences')
    expect(english.fact.attendance(1, null)).toBe('1 person')
    expect(english.fact.attendance(1500, 'hơn')).toBe('more than 1,500 people')
  })
})
