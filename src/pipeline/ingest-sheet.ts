import type { Extraction } from '../extract/extract.ts'
import type { ReportText } from '../extract/report-text.ts'
import type { NewName } from '../link/new-names.ts'
import type { Authorities } from '../model/authority.ts'
import type { Evidence } from '../model/evidence.ts'
import { OUTCOME_TYPES } from '../model/vocabulary.ts'
import { writeSummary } from './explain.ts'
import { type Stated, statements } from './explain-notes.ts'
import { Sheet, type Window } from './explain-sheet.ts'
import type { Ingested } from './ingest.ts'

/** A value with more witnesses than these is sure enough. */
const MOST_SENTENCES = 2
/** Of a sentence longer than this, only what stands around the value is shown. */
const MOST_LETTERS = 240
const AROUND = 60
/** Lists whose values are in the report's own words; one this long is its sentence, or most of it. */
const TOLD: readonly string[] = ['agenda', ...OUTCOME_TYPES]
const TELLING = 60

/** A capture as a curator judges it: its facts, what is new in it, what it may be a duplicate of. */
export function ingestSheet(ingested: Ingested, folder: string, window: Window): readonly string[] {
  const sheet = new Sheet(window)
  writeSummary(sheet, ingested.record)
  sheet.heading('Facts')
  for (const stated of statements(ingested.record)) {
    sheet.entry(stated.field, stated.value)
    for (const said of sentencesFor(stated, ingested.extraction)) sheet.entry('', said, 'dim')
  }
  writeNames(sheet, ingested.names, folder)
  writeDuplicates(sheet, ingested)
  return [...sheet.lines, '']
}

/**
 * The sentences a value was read in, each with its rules: «Sáng 12/3, tại Đà Nẵng …» date/day-month. A value that is
 * what the report says is not said twice.
 */
function sentencesFor({ field, value, evidence }: Stated, { facts }: Extraction): readonly string[] {
  const rules = new Map<string, Set<string>>()
  for (const piece of evidence) {
    const isTold = TOLD.includes(field) && value.length > TELLING && piece.quote.includes(value)
    const text = isTold ? '' : `«${sentenceAround(piece, facts.report)}» `
    rules.set(text, (rules.get(text) ?? new Set()).add(piece.rule))
  }
  const said = [...rules].map(([text, of]) => `${text}${[...of].join(', ')}`)
  const more = said.length - MOST_SENTENCES
  return more > 0 ? [...said.slice(0, MOST_SENTENCES), `and ${more} more`] : said
}

function sentenceAround({ start, end, quote }: Evidence, { sentences, text }: ReportText): string {
  const sentence = sentences.find((one) => one.start <= start && end <= one.end)
  if (!sentence) return quote
  if (sentence.text.length <= MOST_LETTERS) return sentence.text
  const before = text.slice(Math.max(sentence.start, start - AROUND), start)
  const after = text.slice(end, Math.min(sentence.end, end + AROUND))
  const opening = start - AROUND > sentence.start ? before.replace(/^\S*/u, '…') : before
  const ending = end + AROUND < sentence.end ? after.replace(/(?<!\S)\S*$/u, '…') : after
  return `${opening}${quote}${ending}`
}

type Entry = Extract<NewName, { readonly entry: unknown }>

const FILES: readonly { readonly kind: Entry['kind']; readonly name: keyof Authorities }[] = [
  { kind: 'official', name: 'officials' },
  { kind: 'body', name: 'bodies' },
  { kind: 'directive', name: 'directives' },
]

function writeNames(sheet: Sheet, names: readonly NewName[], folder: string): void {
  sheet.heading(names.length === 0 ? `Nothing new: ${folder} knows every name` : 'New names')
  for (const { kind, name } of FILES) {
    const entries = names.flatMap((one) => (one.kind === kind && 'entry' in one ? [one.entry] : []))
    if (entries.length > 0) sheet.lines.push(`For ${folder}/${name}.json:`, ...entries.map(pasted))
  }
  for (const one of names) {
    if (one.kind === 'office') sheet.lines.push(...officesOf(one, folder))
    if (one.kind === 'contradicting') sheet.lines.push(contradiction(one, folder))
  }
}

/** As it stands in a list, to be followed by others. */
const pasted = (entry: unknown) => `${JSON.stringify(entry, null, 2).replace(/^/gmu, '  ')},`

const quoted = (ids: readonly string[]) => ids.map((id) => `"${id}"`).join(' and ')

type Named<K extends NewName['kind']> = Extract<NewName, { readonly kind: K }>

function officesOf({ name, ids, titles }: Named<'office'>, folder: string): readonly string[] {
  const known = `${name} has the name of ${quoted(ids)} in ${folder}/officials.json`
  if (titles.length === 0) return [`${known}, but no office that tells who it is`]
  return [`${known}; if it is the same person, add to the titles:`, ...titles.map(pasted)]
}

function contradiction({ name, ids }: Named<'contradicting'>, folder: string): string {
  return `${name} is called as ${quoted(ids)} in ${folder}/directives.json, but the date or the issuer is another`
}

const VERDICTS = {
  'same-report': 'is the same report',
  'same-conference': 'tells of the same conference',
  alike: 'may tell of the same conference',
} as const

const rounded = (points: number) => Math.round(points * 10) / 10

function writeDuplicates(sheet: Sheet, { duplicates }: Ingested): void {
  sheet.heading(duplicates.length === 0 ? 'Likely duplicates: none' : 'Likely duplicates')
  for (const { location, kind, score, reasons } of duplicates) {
    const [first] = reasons
    const why = kind === 'same-report' ? `: ${first?.reason}` : `, ${rounded(score)} points`
    const scored = kind === 'same-report' ? reasons.slice(1) : reasons
    sheet.lines.push(`${sheet.ink('bold', location)}  ${VERDICTS[kind]}${why}`)
    if (scored.length > 0)
      sheet.paragraph(
        '',
        scored.map(({ reason, points }) => `${reason} ${rounded(points)}`).join(', '),
        'dim',
      )
  }
}
