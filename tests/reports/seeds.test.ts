import { describe, expect, it } from 'vitest'
import { marksOf } from '../gold/fields.ts'
import type { Mark } from '../gold/mark.ts'
import { recordOf } from '../gold/record-of.ts'
import { absenceFails, casesOf, folderOf } from '../gold/sets.ts'

/** What no real page may get wrong, whatever else is still to be learnt. */
const MUST_BE_RIGHT = [
  'record exists',
  'date never wrong',
  'evidence given',
  'evidence exact',
  'no furniture',
]

const isWrong = (mark: Mark) => mark.kind === 'answer' && !mark.right && MUST_BE_RIGHT.includes(mark.field)

const cases = casesOf('seeds')

describe('the five real pages', () => {
  if (cases === null && !absenceFails()) {
    it.skip(`there is no ${folderOf('seeds')}`)
    return
  }
  it('are there', () => expect(cases ?? [], `There is no "${folderOf('seeds')}"`).toHaveLength(5))
  it.each(cases ?? [])('$facts.id: a record without a wrong date, quote or furniture', ({ facts, file }) =>
    expect(
      marksOf(facts, recordOf(file))
        .filter(isWrong)
        .map(({ field, note }) => `${field}: ${note}`),
    ).toEqual([]),
  )
})
