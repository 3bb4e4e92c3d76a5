import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { inSteps } from '../../src/web/in-steps.ts'

/** What is shown where cards and facts are searched in so many milliseconds, and the texts in so many more. */
async function shown(facts: number, texts: number) {
  const steps = inSteps<string>(
    (onPart) =>
      new Promise((resolve) => {
        setTimeout(() => onPart('facts'), facts)
        setTimeout(() => resolve('whole'), facts + texts)
      }),
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
      expect(await shown(facts, 300)).toEqual({ first: 'whole', later: null })
    },
  )

  it('is shown in two steps where they are not', async () => {
    const { first, later } = await shown(50, 3000)
    expect(first).toBe('facts')
    expect(await later).toBe('whole')
  })

  it('fails where all of it does', async () => {
    await expect(inSteps(() => Promise.reject(new Error('network')))).rejects.toThrow('network')
  })
})
