import fc from 'fast-check'
import { inventedReports } from '../bench/corpus/invented-reports.ts'

const RARELY_SAID = `Hội nghị tổng kết công tác thông tin đối ngoại năm 2031

Ngày 12/3/2031, tại Huế, Sở Mẫu tổ chức hội nghị tổng kết công tác thông tin đối ngoại năm 2031.
Sở tặng bằng khen cho 1.211 cá nhân. Dự hội nghị có 1.250 đại biểu.
Đại biểu nghiên cứu Luật Báo chí năm 2016 và nhắc lại Nghị quyết Trung ương 5.
`

/** Says what the others do not: a figure of thousands, a law without a number. */
export const RARE = { file: '2031/2031-03-12-tong-ket-hue.txt', bytes: Buffer.from(RARELY_SAID) }

/** Captures of invented reports, of which some tell of one conference. */
export const CAPTURES = [...[...inventedReports(24)].map(({ file, bytes }) => ({ file, bytes })), RARE]

const key = fc.constantFrom(
  'publisher',
  'published',
  'url',
  'rights',
  'khac',
  '__proto__',
  'constructor',
  '<<',
  '? a',
)
const value = fc.constantFrom(
  ...['Báo Mẫu', '2031-03-12', 'https://bao.example/', 'digest', '', '[]', '{}', '.nan', '!!set {a}', '!x y'],
  ...[
    '&a [*a]',
    '&b { c: *b }',
    '[[[[',
    '"',
    "'",
    '|',
    '>',
    '- a',
    '{a: {a: {}}}',
    '!!binary YQ==',
    '# a',
    '%',
  ],
)

/** Front matter, and what makes trouble in it. */
const anyHead = fc.oneof(
  fc
    .array(fc.tuple(key, value), { minLength: 1, maxLength: 3 })
    .map((lines) => lines.map((line) => line.join(': ')).join('\n')),
  fc.string({ unit: fc.constantFrom(...'&*[]{},-"\'|>!#%~:? \nab'), maxLength: 40 }),
)

/** A capture as a careless hand leaves it: cut off, pasted behind another, its lines out of order, a byte spoilt. */
export const spoiltCapture = fc
  .tuple(
    fc.constantFrom(...CAPTURES),
    fc.constantFrom(...CAPTURES),
    fc.constantFrom('cut', 'joined', 'shuffled', 'spoilt', 'chance', 'headed', 'blank', 'noise'),
    fc.infiniteStream(fc.nat({ max: 0xffff })),
    anyHead,
  )
  .map(([one, other, how, chance, yaml]) => {
    const draw = () => chance.next().value ?? 0
    const bytes = Buffer.from(one.bytes)
    const spoilt = {
      cut: () => bytes.subarray(0, draw() % bytes.length),
      joined: () => Buffer.concat([bytes.subarray(draw() % bytes.length), Buffer.from(other.bytes)]),
      shuffled: () =>
        Buffer.from(
          bytes
            .toString()
            .split('\n')
            .map((line) => ({ line, key: draw() }))
            .toSorted((first, second) => first.key - second.key)
            .map(({ line }) => line)
            .join('\n'),
        ),
      spoilt: () => bytes.map((byte) => (draw() % 50 === 0 ? draw() % 256 : byte)),
      headed: () => Buffer.from(`---\n${yaml}\n---\n${bytes.toString().replace(/^---.*?---/su, '')}`),
      blank: () => Buffer.from(' \n\u00a0\t'.repeat(draw() % 9)),
      // Letters that nobody was given.
      noise: () => Buffer.from('\ue000\ufffd a'.repeat(1 + (draw() % 99))),
      chance: () => Buffer.from(Array.from({ length: draw() % 400 }, () => draw() % 256)),
    }
    const file = how === 'headed' ? one.file.replace(/\w+$/u, 'md') : one.file
    return { file, bytes: new Uint8Array(spoilt[how as keyof typeof spoilt]()) }
  })
