import { describe, expect, it } from 'vitest'
import { progressOn } from '../../src/pipeline/progress.ts'

function watched(steps: number, { isTTY }: { readonly isTTY: boolean }): string {
  let written = ''
  let clock = 0
  const progress = progressOn({ isTTY, write: (text) => (written += text) }, steps, () => clock)
  for (let step = 0; step < steps; step++) {
    clock += 20
    progress.step()
  }
  progress.end()
  return written
}

describe('progressOn', () => {
  it('says nothing to a file, however many steps', () => expect(watched(500, { isTTY: false })).toBe(''))
  it('says nothing for fifty steps', () => expect(watched(50, { isTTY: true })).toBe(''))
  it('shows count, rate and time left for more', () => {
    expect(watched(100, { isTTY: true })).toMatch(/55\/100 · 50\/s · 1 s left/u)
  })
  it('draws at most ten times a second', () => {
    expect(watched(100, { isTTY: true }).split('\r').length).toBeLessThan(100 * 0.02 * 10 + 5)
  })
  it('leaves a clean line behind', () =>
    expect(watched(100, { isTTY: true }).endsWith('\r\u001b[K')).toBe(true))
})
