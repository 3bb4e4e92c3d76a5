import { describe, expect, it } from 'vitest'
import { everyMatch } from '../../src/text/every-match.ts'

describe('everyMatch', () => {
  it.each([
    ['Hội nghị họp tại Hà Nội.', /\p{Lu}\p{Ll}+/gu],
    ['ngày 1/2, ngày 3/4', /(?<day>\d)\/(?<month>\d)/gu],
    ['không có gì', /x/gu],
    ['abc', /(?:)/gu],
  ])('finds in «%s» what matchAll finds: %s', (text, pattern) => {
    expect(everyMatch(text, pattern)).toEqual([...text.matchAll(pattern)])
  })

  it('begins at the beginning each time', () => {
    const word = /\S+/gu
    expect(everyMatch('một hai', word)).toHaveLength(2)
    expect(everyMatch('ba bốn', word)).toHaveLength(2)
  })

  it('takes no pattern that is not global', () => {
    expect(() => everyMatch('một', /một/u)).toThrow('Cannot find every match of /một/u: it is not global')
  })
})
