import path from 'node:path'
import { describe, expect, it } from 'vitest'
import { readLedger } from '../../src/pipeline/permalink-ledger.ts'
import { workspace } from './workspace.ts'

const read = (ledger: unknown) =>
  readLedger(
    path.join(
      workspace({ 'so.json': typeof ledger === 'string' ? ledger : JSON.stringify(ledger) }),
      'so.json',
    ),
  )

const GIVEN = { id: '2031-03-12-mau', reports: ['a'] }

describe('the ledger of addresses', () => {
  it('is what was written', () => expect(read([GIVEN])).toEqual([GIVEN]))

  it.each<[string, unknown, string]>([
    ['no JSON', '[{', 'JSON'],
    ['no list', {}, 'not a list of addresses'],
    ['no address', [GIVEN, 'a'], 'address 2 is no address'],
    ['no reports', [{ id: 'a' }], 'address 1 has a wrong "reports"'],
    ['a way out of the site', [GIVEN, { ...GIVEN, id: '../a' }], 'address 2 has a wrong "id"'],
    ['a key twice', '[{"id": "a", "id": "b", "reports": ["a"]}]', 'the key "id" is said twice'],
    [
      'a list in a list without end',
      `${'['.repeat(100_000)}${']'.repeat(100_000)}`,
      'address 1 is no address',
    ],
  ])('is refused in one line, with file and number: %s', (_, ledger, reason) => {
    expect(() => read(ledger)).toThrow(/^Cannot read (?:ledger )?".*so\.json": [^\n]+$/u)
    expect(() => read(ledger)).toThrow(reason)
  })
})
