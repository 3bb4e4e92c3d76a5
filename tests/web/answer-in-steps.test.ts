import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import type { Answer } from '../../src/search/engine.ts'
import { answerInSteps } from '../../src/web/answer-in-steps.ts'

const answerOf = (texts: Answer['texts']): Answer => ({
  ...{
    hits: [],
    texts,
    text: 'chữ',
    understood: 'as-typed',
    missing: [],
    offers: [],
    withMarksOptional: null,
  },
})

const FACTS = answerOf('to-come')
const WHOLE = answerOf('whole')

/** What is shown where cards and facts are searched in so many milliseconds, and the texts in so many more. */
async function shown(facts: number, texts: number) {
  const steps = answerInSteps(
    ({ onFacts }) =>
      new Promise((resolve) => {
        setTimeout(() => onFacts?.(FACTS), facts)
        setTimeout(() => resolve(WHOLE), facts + texts)
      }),
    new AbortController().signal,
  )
  await vi.runAllTimersAsync()
  return steps
}

beforeEach(() => {
  vi.useFakeTimers()
})
afterEach(() => {
  vi.useRealTimers()
})

describe('what is found', () => {
  it.each([0, 50, 1000])(
    'is shown once where the texts are soon searched, too: after %i ms',
    async (facts) => {
      expect(await shown(facts, 300)).toEqual({ first: WHOLE, later: null })
    },
  )

  it('is shown in two steps where they are not', async () => {
    const { first, later } = await shown(50, 3000)
    expect(first).toBe(FACTS)
    expect(await later).toBe(WHOLE)
  })
})
