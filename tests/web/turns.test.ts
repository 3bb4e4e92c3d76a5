import { describe, expect, it } from 'vitest'
import { takingTurns } from '../../src/web/turns.ts'

/** A call that ends when it is told to. */
function slow(name: string, begun: string[]) {
  let resolve = (_: string) => {}
  const promise = new Promise<string>((done) => {
    resolve = done
  })
  return {
    call: () => {
      begun.push(name)
      return promise
    },
    end: () => resolve(name),
  }
}

describe('takingTurns', () => {
  it('begins a call when the one before it has ended', async () => {
    const begun: string[] = []
    const inTurn = takingTurns()
    const [one, other] = [slow('một', begun), slow('hai', begun)]
    const answers = [inTurn(one.call), inTurn(other.call)]
    await Promise.resolve()
    expect(begun).toEqual(['một'])
    one.end()
    other.end()
    expect(await Promise.all(answers)).toEqual(['một', 'hai'])
    expect(begun).toEqual(['một', 'hai'])
  })

  it('asks only the newest of those that waited, when each was given up for the next', async () => {
    const begun: string[] = []
    const inTurn = takingTurns()
    const typed = ['v', 'võ', 'võ v', 'võ vă'].map((name) => ({
      ...slow(name, begun),
      given: new AbortController(),
    }))
    const answers = typed.map(({ call, given }) => inTurn(call, given.signal))
    await Promise.resolve()
    for (const { given } of typed.slice(0, -1)) given.abort(new Error('given up'))
    for (const { end } of typed) end()
    const settled = await Promise.allSettled(answers)
    expect(begun).toEqual(['v', 'võ vă'])
    expect(settled.map(({ status }) => status)).toEqual(['fulfilled', 'rejected', 'rejected', 'fulfilled'])
  })

  it('goes on after a call that failed', async () => {
    const inTurn = takingTurns()
    const failing = inTurn(() => Promise.reject(new Error('no')))
    await expect(failing).rejects.toThrow('no')
    expect(await inTurn(() => Promise.resolve('vẫn đáp'))).toBe('vẫn đáp')
  })
})
