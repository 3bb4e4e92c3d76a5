import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { decode } from '../../src/text/decode.ts'
import { asWestern, toTcvn3, toUtf8, toUtf16, toVni, toWindows1258, vietnamese } from './vietnamese.ts'

const ENCODERS = [
  { name: 'utf-8', encode: toUtf8, decoding: { encoding: 'utf-8', repairs: [] } },
  { name: 'utf-16le', encode: toUtf16, decoding: { encoding: 'utf-16le', repairs: [] } },
  { name: 'windows-1258', encode: toWindows1258, decoding: { encoding: 'windows-1258', repairs: [] } },
  { name: 'tcvn3', encode: toTcvn3, decoding: { encoding: 'tcvn3', repairs: ['tcvn3'] } },
  { name: 'vni', encode: toVni, decoding: { encoding: 'vni', repairs: ['vni'] } },
] as const

const SCRAMBLED = [
  { name: 'double-utf-8', encode: toUtf8 },
  { name: 'windows-1258', encode: toWindows1258 },
  { name: 'tcvn3', encode: toTcvn3 },
  { name: 'vni', encode: toVni },
] as const

describe('decode', () => {
  it.each(ENCODERS)('gives back Vietnamese written in $name', ({ encode, decoding }) =>
    fc.assert(
      fc.property(vietnamese, (text) => {
        expect(decode(encode(text))).toEqual({ text, decoding })
      }),
    ),
  )

  it.each(SCRAMBLED)('gives back Vietnamese that was $name and taken for Windows-1252', ({ name, encode }) =>
    fc.assert(
      fc.property(vietnamese, (text) => {
        const decoding = { encoding: 'utf-8', repairs: [name] }
        expect(decode(toUtf8(asWestern(encode(text))))).toEqual({ text, decoding })
      }),
    ),
  )

  it.each(ENCODERS)('reads a cut-off $name without throwing', ({ encode }) =>
    fc.assert(
      fc.property(vietnamese, fc.nat({ max: 400 }), (text, end) => {
        const decoded = decode(encode(text).subarray(0, end))
        expect('issue' in decoded || decoded.text.length > 0).toBe(true)
      }),
    ),
  )

  it('never throws on bytes of any kind', () =>
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 400 }), (bytes) => {
        expect(decode(bytes)).toBeDefined()
      }),
      { numRuns: 1000 },
    ))

  it('never throws on two files in one', () =>
    fc.assert(
      fc.property(
        vietnamese,
        fc.constantFrom(...ENCODERS),
        fc.constantFrom(...ENCODERS),
        (text, one, other) => {
          expect(decode(Uint8Array.from([...one.encode(text), ...other.encode(text)]))).toBeDefined()
        },
      ),
    ))

  it('takes no file of chance bytes for text', () =>
    fc.assert(
      fc.property(fc.uint8Array({ minLength: 64, maxLength: 400 }), (bytes) => {
        expect(decode(bytes)).toHaveProperty('issue')
      }),
      { numRuns: 1000 },
    ))
})
