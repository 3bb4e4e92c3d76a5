import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { Conference } from '../../src/model/conference.ts'
import { evidenceIn } from '../../src/model/evidence-in.ts'
import { type Archive, buildArchive } from '../../src/pipeline/build-archive.ts'
import { readReport } from '../../src/pipeline/read-report.ts'
import type { ReportFile } from '../../src/pipeline/report-file.ts'
import { type Token, tokens } from '../../src/search/analyzer.ts'
import { EVERYTHING, parseQuery, serializeQuery } from '../../src/search/query.ts'
import { spelled } from '../../src/search/spelled.ts'
import { fold } from '../../src/text/fold.ts'
import { normalized } from '../../src/text/normalize.ts'
import { anyParameters, anyQuery } from '../search/any-query.ts'
import { vietnamese } from '../text/vietnamese.ts'
import { CAPTURES, RARE, spoiltCapture } from './spoilt-capture.ts'
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

/** Words of several kinds as they stand beside each other. */
const anyWord = fc.constantFrom(
  ...[
    'TTĐN',
    'VH,TT&DL',
    '24/12/2019',
    '12-13/5/2031',
    '57-KL/TW',
    '57\u2013KL/TW',
    'TW-UBND',
    '1.200',
    '𝐇ội',
    'hội',
  ],
)
const foldedWord = (letters: string) => fold(spelled(letters.replace(/[\u2010-\u2014]/gu, '-')))
/** Days of a range, and what a short form stands for, have the place of the whole. */
const AS_WRITTEN: ReadonlySet<Token['kind']> = new Set(['word', 'number', 'short'])

const archiveOf = (files: readonly ReportFile[]) => buildArchive(files, { keep: 'conferences' })
/** Reports of which some tell of one conference. */
const someReports = fc.shuffledSubarray(CAPTURES, { minLength: 2, maxLength: 4 })

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

  it('that is folded stays as it is', ({ task }) =>
    propertyHolds(
      task,
      'a text folded twice',
      fc.property(anyText, (text) => {
        expect(fold(fold(text))).toBe(fold(text))
        expect(fold(fold(normalized(text)))).toBe(fold(normalized(text)))
      }),
      400,
    ))

  it('that is cut into words and folded leads from each word to its own letters', ({ task }) =>
    propertyHolds(
      task,
      'a text cut into words, its offsets',
      fc.property(fc.array(fc.oneof(anyText, anyWord), { maxLength: 6 }), (texts) => {
        const text = texts.join(' ')
        const led = tokens(text).filter(({ kind }) => AS_WRITTEN.has(kind))
        const letters = led.map(({ start, end }) => foldedWord(text.slice(start, end)))
        expect(letters).toEqual(led.map(({ folded }) => folded))
      }),
      400,
    ))
})

/** What an address says once. */
const ONCE = new Set(['q', 'nam', 'doc', 'xep'])

const addressOf = (parameters: readonly (readonly [string, string])[]) =>
  new URLSearchParams(parameters.map(([name, value]) => [name, value]))

describe('an address', () => {
  it('of what is asked asks for that again, whatever it is', ({ task }) =>
    propertyHolds(
      task,
      'a query written as an address and read',
      fc.property(anyQuery, (query) => {
        expect(parseQuery(new URLSearchParams(serializeQuery(query).toString()))).toEqual(query)
      }),
      400,
    ))

  it('is written in one way for what it asks', ({ task }) =>
    propertyHolds(
      task,
      'an address read, written and read',
      fc.property(anyParameters, (parameters) => {
        const asked = parseQuery(addressOf(parameters))
        const address = serializeQuery(asked).toString()
        expect(parseQuery(new URLSearchParams(address))).toEqual(asked)
        expect(Object.keys(asked)).toEqual(Object.keys(EVERYTHING))
        // The first of several texts or years is taken, and all choices, in whatever order they stand.
        const [firsts, choices] = [new Map(parameters.toReversed()), parameters.toReversed()]
        const others = [...choices.filter(([name]) => !ONCE.has(name)), ...firsts]
        expect(serializeQuery(parseQuery(addressOf(others))).toString()).toBe(address)
      }),
      400,
    ))
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
      'records written as JSON and read',
      fc.property(someReports, fc.array(spoiltCapture, { maxLength: 4 }), (files, spoilt) => {
        const { conferences, files: written } = buildArchive([RARE, ...files, ...spoilt], {
          keep: 'everything',
        })
        const read = written.parts
          .filter(({ name }) => name.startsWith('records-'))
          .flatMap(({ content }) => JSON.parse(Buffer.from(content).toString()))
        const byId = new Map(read.map((record) => [record.id, record]))
        expect(read).toHaveLength(conferences.length)
        for (const record of conferences) {
          expect(byId.get(record.id)).toStrictEqual(record)
          expect(Conference.parse(byId.get(record.id))).toStrictEqual(record)
        }
      }),
      12,
    ))
})
