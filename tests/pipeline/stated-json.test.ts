import path from 'node:path'
import { describe, expect, it } from 'vitest'
import { FileError } from '../../src/pipeline/files.ts'
import { statedJson } from '../../src/pipeline/stated-json.ts'
import { workspace } from './workspace.ts'

const read = (content: string | Uint8Array) =>
  statedJson(path.join(workspace({ 'a.json': content }), 'a.json'))
const DEPTH = 100_000

describe('a JSON file that people keep', () => {
  it('may be missing', () => expect(statedJson(path.join(workspace(), 'a.json'))).toEqual([]))

  it('may begin with the mark that editors of Windows set', () =>
    expect(read('\ufeff[{"id": "a"}]')).toEqual([{ id: 'a' }]))

  it.each([
    '[{"id": "a"}, {"id": "a"}]',
    '{"id": {"id": "id"}, "ids": ["id", "id"]}',
    '{"a": "\\"b\\": 1, \\"b\\": 2", "b": "{", "c": "\\\\"}',
    '{"__proto__": 1, "constructor": 2}',
    '{"": 1, " ": 2}',
  ])('says what it says: %s', (json) => expect(read(json)).toEqual(JSON.parse(json)))

  it.each<[string, string | Uint8Array, string]>([
    ['a key twice', '[{"id": "a", "name": "b", "id": "c"}]', 'the key "id" is said twice of one thing'],
    ['a key twice, written otherwise', '{"id": 1, "\\u0069d": 2}', 'the key "\\u0069d" is said twice'],
    [
      'a key twice, around another thing',
      '{"a": {"b": 1}, "b": [{"a": 1}], "a": 1}',
      'the key "a" is said twice',
    ],
    ['a key twice, far below', `${'{"a":'.repeat(DEPTH)}{"b": 1, "b": 2}${'}'.repeat(DEPTH)}`, 'the key "b"'],
    ['other bytes than UTF-8', Buffer.from([0x22, 0xff, 0x22]), 'not valid for encoding utf-8'],
    ['no JSON', '[{', 'JSON'],
  ])('is refused by name that has %s', (_, content, reason) => {
    expect(() => read(content)).toThrow(FileError)
    expect(() => read(content)).toThrow(/^Cannot read ".*a\.json": /u)
    expect(() => read(content)).toThrow(reason)
  })

  it('may be nested as deeply as it likes', () =>
    expect(read('['.repeat(DEPTH) + ']'.repeat(DEPTH))).toHaveLength(1))
})
