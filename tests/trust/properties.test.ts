import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { Conference } from '../../src/model/conference.ts'
import { evidenceIn } from '../../src/model/evidence-in.ts'
import { type Archive, buildArchive } from '../../src/pipeline/build-archive.ts'
import { readReport } from '../../src/pipeline/read-report.ts'
import type { ReportFile } from '../../src/pipeline/report-file.ts'
import { EVERYTHING, parseQuery, serializeQuery } from '../../src/search/query.ts'
import { fold, foldWithOffsets } from '../../src/text/fold.ts'
import { normalized } from '../../src/text/normalize.ts'
import { inventedReports } from '../bench/corpus/invented-reports.ts'
import { vietnamese } from '../text/vietnamese.ts'
import { propertyHolds } from './trial.ts'

/** Text as people write it, and what no keyboard has: signs of writing direction, lone halves, marks on marks. */
const anyText = fc.oneof(
  vietnamese,
  fc.string({ unit: 'grapheme', maxLength: 60 }),
  fc
    .array(
      fc.constantFrom(
        ...[
          'đ',
          'Ð',
          'ò',
          'o\u0302\u0300',
          '\u0301',
          '\ud800',
          '\u202e',
          '\u200b',
          '\u00a0',
          ' ',
          '\n',
          'hoà',
          'İ',
        ],
      ),
      { maxLength: 30 },
    )
    .map((pieces) => pieces.join('')),
)

const REPORTS = [...inventedReports(24)].map(({ file, bytes }) => ({ file, bytes }))
const archiveOf = (files: readonly ReportFile[]) => buildArchive(files, { keep: 'conferences' })
/** Reports of which some tell of one conference. */
const someReports = fc.shuffledSubarray(REPORTS, { minLength: 2, maxLength: 4 })

describe('text', () => {
  it('that is normal stays as it is', ({ task }) =>
    propertyHolds(
      task,
      'a text normalised twice',
      fc.property(anyText, (text) => {
        expect(normalized(normalized(text))).toBe(normalized(text))
      }),
      400,
    ))

  it('that is folded stays as it is, and each place in it leads to its own letter', ({ task }) =>
    propertyHolds(
      task,
      'a text folded twice, its offsets',
      fc.property(anyText, (raw) => {
        const text = normalized(raw)
        const { text: folded, offsets } = foldWithOffsets(text)
        expect(fold(folded)).toBe(folded)
        expect(folded).toBe(fold(text))
        for (const [at, letter] of [...folded].entries())
          if (folded.length === [...folded].length)
            expect(fold(text.slice(offsets[at], offsets[at + 1] ?? text.length))).toContain(letter)
      }),
      400,
    ))
})

describe('an address', () => {
  it('is written in one way for what it asks', ({ task }) =>
    propertyHolds(
      task,
      'an address read, written and read',
      fc.property(fc.webQueryParameters(), anyText, (rest, text) => {
        const asked = parseQuery(new URLSearchParams(`${rest}&q=${encodeURIComponent(text.toWellFormed())}`))
        const address = serializeQuery(asked).toString()
        expect(parseQuery(new URLSearchParams(address))).toEqual(asked)
        expect(serializeQuery(parseQuery(new URLSearchParams(address))).toString()).toBe(address)
        expect(Object.keys(asked)).toEqual(Object.keys(EVERYTHING))
      }),
      400,
    ))
})

/** A capture as a careless hand leaves it: cut off, pasted behind another, its lines out of order, a byte spoilt. */
const spoiltCapture = fc
  .tuple(
    fc.constantFrom(...REPORTS),
    fc.constantFrom(...REPORTS),
    fc.constantFrom('cut', 'joined', 'shuffled', 'spoilt', 'chance'),
    fc.infiniteStream(fc.nat({ max: 0xffff })),
  )
  .map(([one, other, how, chance]) => {
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
      chance: () => Buffer.from(Array.from({ length: draw() % 400 }, () => draw() % 256)),
    }
    return { file: one.file, bytes: new Uint8Array(spoilt[how as keyof typeof spoilt]()) }
  })

describe('a capture, whatever it is', () => {
  it('gives a record that holds, or an issue of the catalogue', ({ task }) =>
    propertyHolds(
      task,
      'a capture cut off, joined, shuffled, spoilt',
      fc.property(spoiltCapture, (file) => {
        const reading = readReport(file)
        if ('issue' in reading) expect(reading.issue.message).not.toBe('')
        else expect(Conference.safeParse(reading.record).error).toBeUndefined()
      }),
      150,
    ))

  it('is quoted to the letter', ({ task }) =>
    propertyHolds(
      task,
      'evidence held against its report',
      fc.property(spoiltCapture, (file) => {
        const reading = readReport(file)
        if ('issue' in reading) return
        for (const { evidence } of evidenceIn(reading.record)) {
          const report = reading.record.reports.find(({ id }) => id === evidence.report)
          expect(report?.text.slice(evidence.start, evidence.end)).toBe(evidence.quote)
        }
      }),
      150,
    ))
})

describe('an archive', () => {
  it('is the same to the byte in whatever order its reports are found and merged', ({ task }) =>
    propertyHolds(
      task,
      'an archive of files in another order',
      fc.property(someReports, fc.nat(), (files, turn) => {
        // The same again is merged; under one id only the first of two is kept.
        const found = files.flatMap(({ file, bytes }) => [
          { file, bytes },
          { file: file.replace(/[^/]+$/u, 'lai-$&'), bytes },
          { file: `z/${file}`, bytes: Buffer.concat([bytes, Buffer.from('\n')]) },
        ])
        const others = [
          ...found.slice(turn % found.length),
          ...found.slice(0, turn % found.length),
        ].toReversed()
        const told = ({ files: of, leftOut }: Archive) => ({ of, leftOut })
        expect(told(archiveOf(others))).toEqual(told(archiveOf(found)))
      }),
      8,
    ))

  it('has records that are the same when they are read back', ({ task }) =>
    propertyHolds(
      task,
      'a record written as JSON and read',
      fc.property(someReports, (files) => {
        for (const record of archiveOf(files).conferences)
          expect(Conference.parse(JSON.parse(JSON.stringify(record)))).toEqual(record)
      }),
      8,
    ))
})
