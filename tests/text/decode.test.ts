import { describe, expect, it } from 'vitest'
import { decode } from '../../src/text/decode.ts'
import { toTcvn3, toVni, toWindows1258 } from './vietnamese.ts'

const utf8 = (text: string) => new TextEncoder().encode(text)
const joined = (...parts: readonly (Uint8Array | readonly number[])[]) =>
  Uint8Array.from(parts.flatMap((part) => [...part]))
const littleEndian = (text: string) =>
  new Uint8Array(Uint16Array.from(text, (unit) => unit.charCodeAt(0)).buffer)
const bigEndian = (text: string) => {
  const bytes = littleEndian(text)
  return bytes.map((_, at) => bytes[at ^ 1] ?? 0)
}

const latin1 = (text: string) => Uint8Array.from(text, (letter) => letter.charCodeAt(0))
const gbkPage = joined(utf8('<meta charset="gbk">'), [0xd4, 0xbd, 0xc4, 0xcf])

const SENTENCE = 'Sáng 12/7, tại thành phố Huế, hội nghị tập huấn được khai mạc.'

describe('decode', () => {
  it.each([
    ['UTF-8', utf8(SENTENCE), 'utf-8'],
    ['UTF-8 with a byte order mark', joined([0xef, 0xbb, 0xbf], utf8(SENTENCE)), 'utf-8-bom'],
    ['UTF-16 LE with a mark', joined([0xff, 0xfe], littleEndian(SENTENCE)), 'utf-16le'],
    ['UTF-16 BE with a mark', joined([0xfe, 0xff], bigEndian(SENTENCE)), 'utf-16be'],
    ['UTF-16 LE without a mark', littleEndian(SENTENCE), 'utf-16le'],
    ['UTF-16 BE without a mark', bigEndian(SENTENCE), 'utf-16be'],
  ])('reads %s and names it', (_, bytes, encoding) =>
    expect(decode(bytes)).toEqual({ text: SENTENCE, decoding: { encoding, repairs: [] } }),
  )

  it('composes NFD and says so', () =>
    expect(decode(utf8(SENTENCE.normalize('NFD')))).toEqual({
      text: SENTENCE,
      decoding: { encoding: 'utf-8', repairs: ['nfd'] },
    }))

  it('reads a file that was cut off inside a letter', () =>
    expect(decode(utf8('Hội nghị đ').subarray(0, -1))).toEqual({
      text: 'Hội nghị',
      decoding: { encoding: 'utf-8', repairs: ['cut-off'] },
    }))

  it.each([
    ['nothing', [], 'empty'],
    ['white space', utf8(' \n\t\u00a0\r\n'), 'empty'],
    ['a mark alone', [0xef, 0xbb, 0xbf], 'empty'],
    ['zero bytes', joined(utf8('abc'), [0, 0, 0], utf8('đ')), 'binary'],
    ['a PNG', [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a], 'binary'],
    ['a PDF', utf8('%PDF-1.4\n1 0 obj'), 'binary'],
    ['a Word document', [0x50, 0x4b, 0x03, 0x04, 0x14, 0x00], 'binary'],
    ['control characters', utf8('a\u0001b\u0002c\u0003'), 'binary'],
  ])('refuses %s', (_, bytes, code) =>
    expect(decode(Uint8Array.from(bytes))).toMatchObject({ issue: { code } }),
  )

  it.each([
    ['TCVN3', toTcvn3(SENTENCE), { encoding: 'tcvn3', repairs: ['tcvn3'] }, SENTENCE],
    ['VNI-Windows', toVni(SENTENCE), { encoding: 'vni', repairs: ['vni'] }, SENTENCE],
    ['Windows-1258', toWindows1258(SENTENCE), { encoding: 'windows-1258', repairs: [] }, SENTENCE],
    [
      'French in Windows-1252',
      latin1('La conf\u00e9rence a \u00e9t\u00e9 ouverte \u00e0 Gen\u00e8ve \u0096 un succ\u00e8s'),
      { encoding: 'windows-1252', repairs: [] },
      'La conférence a été ouverte à Genève – un succès',
    ],
    ['a page in GBK that says so', gbkPage, { encoding: 'gbk', repairs: [] }, '<meta charset="gbk">越南'],
    [
      'a TCVN3 page that says it is ISO 8859-1',
      joined(
        latin1('<meta http-equiv="Content-Type" content="text/html; charset=iso-8859-1">\n'),
        toTcvn3(SENTENCE),
      ),
      { encoding: 'tcvn3', repairs: ['tcvn3'] },
      `<meta http-equiv="Content-Type" content="text/html; charset=iso-8859-1">\n${SENTENCE}`,
    ],
    [
      'a UTF-8 page that says it is Windows-1252',
      utf8(`<meta charset="windows-1252">${SENTENCE}`),
      { encoding: 'utf-8', repairs: [] },
      `<meta charset="windows-1252">${SENTENCE}`,
    ],
    [
      'UTF-8 with one broken byte',
      joined(utf8(SENTENCE), [0xff], utf8(SENTENCE)),
      { encoding: 'utf-8', repairs: ['broken-bytes'] },
      SENTENCE + SENTENCE,
    ],
  ])('reads %s', (_, bytes, decoding, text) => expect(decode(bytes)).toEqual({ text, decoding }))

  it.each([
    ['letters of other scripts', utf8('ᏂàทᏂ phố ᏂuᎬ\u0301, ᏂộᎥ ngᏂị ᏂᎾᏢ')],
    ['bytes that are no text', Uint8Array.from({ length: 400 }, (_, at) => 0x80 + ((at * 37) % 128))],
    ['UTF-16 of no characters', joined([0xff, 0xfe], new Array(200).fill(0xff))],
  ])('calls %s undecodable', (_, bytes) =>
    expect(decode(bytes)).toMatchObject({ issue: { code: 'undecodable' } }),
  )

  it('says which letters stand in for Latin ones', () =>
    expect(decode(utf8('ᏂộᎥ ngᏂị Ꮒọp tại ᏂàᏁội'))).toEqual({
      issue: { code: 'undecodable', message: 'Cherokee letters stand in for Latin ones all over the text' },
    }))
})
