import { describe, expect, it } from 'vitest'
import { runsOf } from '../../src/web/mixed-text.ts'

const told = (text: string, names: readonly string[]) =>
  runsOf({ text, names }).map((run) => (run.isName ? `[${run.text}]` : run.text))

describe('names among words', () => {
  it.each([
    ['Conferences with Lê Thị Mẫu', ['Lê Thị Mẫu'], ['Conferences with ', '[Lê Thị Mẫu]']],
    ['in Huế or Đà Nẵng', ['Huế', 'Đà Nẵng'], ['in ', '[Huế]', ' or ', '[Đà Nẵng]']],
    ['Huế', ['Huế'], ['[Huế]']],
    ['Huế, Huế', ['Huế', 'Huế'], ['[Huế]', ', ', '[Huế]']],
    ['under 5 chosen filters', ['Huế', ''], ['under 5 chosen filters']],
    ['', ['Huế'], []],
  ])('%s', (text, names, runs) => expect(told(text, names)).toEqual(runs))
})
