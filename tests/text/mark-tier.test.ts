import { describe, expect, it } from 'vitest'
import { markTier } from '../../src/text/mark-tier.ts'

describe('markTier', () => {
  it.each([
    ['đối', 'đối', 0],
    ['doi', 'đối', 0],
    ['doi', 'đội', 0],
    ['doi', 'doi', 0],
    ['đối', 'đôi', 1],
    ['đôi', 'đối', 1],
    ['đối', 'đoi', 2],
    ['đoi', 'đối', 2],
    ['hội', 'họi', 2],
    ['đối', 'dối', 3],
    ['đối', 'doi', 3],
    ['đường', 'dương', 3],
    ['dương', 'đường', 3],
    ['nđ-cp', 'nd-cp', 3],
  ])('of «%s» to «%s» is %i', (typed, written, tier) => expect(markTier(typed, written)).toBe(tier))

  it.each([
    ['đối', 'đội'],
    ['ngoại', 'ngoài'],
    ['dân', 'dăn'],
    ['hội', 'hơi'],
    ['thường', 'thưởng'],
    ['đối', 'đời'],
  ])('«%s» and «%s» contradict each other', (typed, written) => expect(markTier(typed, written)).toBeNull())
})
