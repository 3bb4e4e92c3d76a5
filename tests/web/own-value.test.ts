import { expect, it } from 'vitest'
import { ownValue } from '../../src/web/own-value.ts'

it('what stands in a table is found under its name', () => expect(ownValue({ mau: 1 }, 'mau')).toBe(1))

it.each(['constructor', '__proto__', 'toString', 'khac'])('nothing is found under %s', (name) =>
  expect(ownValue({ mau: 1 }, name)).toBeUndefined(),
)
