import { describe, expect, it } from 'vitest'
import { highlight } from '../../src/search/highlight.ts'
import { spelled } from '../../src/search/spelled.ts'
import { fold } from '../../src/text/fold.ts'
import { conferenceOf, reportOf } from '../fixtures/conference.ts'
import { MARKED_LETTERS, SYLLABLES } from '../text/typists.ts'
import { builtEngine } from './built-engine.ts'

/** What conferences say that say nothing but one of some words each, asked by another. */
function archiveOf(words: readonly string[]) {
  const { event, ...any } = conferenceOf()
  const silent = { chair: [], officials: [], organisers: [], agenda: [], outcomes: [], directives: [] }
  const conferences = words.map((word, nth) => ({
    ...{
      ...any,
      ...silent,
      id: `${nth}`,
      date: null,
      place: null,
      event: { ...event, title: '·', kinds: [] },
    },
    reports: [reportOf(word, { id: `${nth}`, headline: null, publisher: '·' })],
  }))
  const engine = builtEngine(conferences)
  return (query: string) =>
    engine.search(`${query} `, 'literally').hits.map(({ id }) => words[Number(id)] ?? '')
}

/** Ways to write a word without meaning another. */
const WAYS: readonly (readonly [string, (word: string) => string])[] = [
  ['as it is', (word) => word],
  ['decomposed', (word) => word.normalize('NFD')],
  ['in capitals', (word) => word.toUpperCase()],
  ['in decomposed capitals', (word) => word.toUpperCase().normalize('NFD')],
]

const lit = (text: string, query: string) =>
  highlight(text, `${query} `).map(({ start, end }) => text.slice(start, end))

/** Each letter within a word; every rime in its tones, alone and behind an onset that has a stroke to lose. */
const LETTERS = MARKED_LETTERS.filter((letter) => letter === letter.toLowerCase()).map(
  (letter) => `b${letter}b`,
)
const RIMES = SYLLABLES.map(({ syllable }) => syllable).filter(
  (syllable) => syllable.startsWith('đ') || /^[aeiouy]/u.test(fold(syllable)),
)

describe.each([
  ['each of the 134 letters', LETTERS],
  ['every rime in every tone', RIMES],
])('%s', (_, words) => {
  const found = archiveOf(words)

  it.each(WAYS)('is found first where it is typed %s', (_way, typed) =>
    // Who types no marks asks for any.
    expect(
      words.filter((word) => word !== fold(word) && spelled(found(typed(word))[0] ?? '') !== spelled(word)),
    ).toEqual([]),
  )

  it('is found without its marks', () =>
    expect(words.filter((word) => !found(fold(word)).includes(word))).toEqual([]))

  it('is lit to the letter, however page and query write it', () => {
    const wrong = words.flatMap((word) =>
      WAYS.flatMap(([, written]) =>
        [...WAYS, ['without marks', fold] as const].flatMap(([, typed]) => {
          const marks = lit(`họp ${written(word)}, x`, typed(word))
          return marks.join('|') === written(word) ? [] : [`${written(word)} ${typed(word)}: ${marks}`]
        }),
      ),
    )
    expect(wrong).toEqual([])
  })
})

it('the letters are all there', () => {
  expect(MARKED_LETTERS).toHaveLength(134)
  expect(LETTERS).toHaveLength(67)
  expect(RIMES.length).toBeGreaterThan(1000)
})
