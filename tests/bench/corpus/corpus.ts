import type { Conference } from '../../../src/model/conference.ts'
import type { Report } from '../../../src/model/report.ts'
import { KINDS } from '../../../src/model/vocabulary.ts'
import { fold } from '../../../src/text/fold.ts'
import { evidenceOf, reportOf } from '../../fixtures/conference.ts'
import { filled } from './filled.ts'
import { type Random, randomFrom } from './random.ts'
import { SENTENCES } from './sentences.ts'
import { SLOTS } from './slots.ts'

const SYLLABLES = 450
const SENTENCES_A_PARAGRAPH = 3

export type CorpusOptions = {
  readonly seed?: number
  /** How long a report is at least; it ends with the sentence that reaches it. */
  readonly syllables?: number
}

/** Invented conferences of a report each, the same for the same seed; a smaller corpus is the beginning of a larger. */
export function corpusOf(count: number, { seed = 1, syllables = SYLLABLES }: CorpusOptions = {}) {
  return Array.from({ length: count }, (_, nth) =>
    conferenceFrom(randomFrom(seed * 1_000_003 + nth), nth, syllables),
  )
}

/** What a report is about, chosen before its text is written. */
function factsFrom(random: Random) {
  const fill = (pattern: string) => filled(pattern, random)
  const year = fill('{year}')
  const kind = fill('{kind}')
  return {
    kind,
    title: `Hội nghị ${kind} ${fill('{subject}')} năm ${year}`,
    date: { year, month: random.any(SLOTS.month ?? []), day: random.any(SLOTS.day ?? []) },
    province: random.any(SLOTS.province ?? []),
    town: random.any(SLOTS.town ?? []),
    organiser: fill('{body}'),
    chair: { name: fill('{person}'), title: fill('{office}') },
    agenda: fill('báo cáo về {matter}'),
    outcome: fill('{task}'),
    directive: fill('{directive}'),
  }
}
type Facts = ReturnType<typeof factsFrom>

const syllablesOf = (text: string) => text.split(/\s+/u).length

function textOf(facts: Facts, random: Random, syllables: number): string {
  const { title, date, province, town, organiser, chair, agenda, outcome, directive } = facts
  const sentences = [
    `${filled('{when}', random)} ${date.day}/${date.month}/${date.year}, tại ${town}, tỉnh ${province}, ${organiser} tổ chức ${title}.`,
    `${chair.name}, ${chair.title} chủ trì hội nghị.`,
    `Hội nghị nghe ${agenda} theo ${directive}.`,
    `Các đại biểu thống nhất ${outcome}.`,
  ]
  let length = syllablesOf(sentences.join(' ')) + syllablesOf(title)
  while (length < syllables) {
    const filling = filled(random.any(SENTENCES), random)
    const sentence = filling.charAt(0).toUpperCase() + filling.slice(1)
    length += syllablesOf(sentence)
    sentences.push(sentence)
  }
  const paragraphs = sentences.flatMap((_, at) =>
    at % SENTENCES_A_PARAGRAPH === 0 ? [sentences.slice(at, at + SENTENCES_A_PARAGRAPH).join(' ')] : [],
  )
  return [title, ...paragraphs].join('\n')
}

const slug = (text: string) =>
  fold(text)
    .replace(/[^a-z0-9]+/gu, '-')
    .replace(/^-|-$/gu, '')

function conferenceFrom(random: Random, nth: number, syllables: number): Conference {
  const facts = factsFrom(random)
  const { year, month, day } = facts.date
  const edtf = `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`
  const id = `${edtf}-${slug(facts.kind)}-${slug(facts.province)}-${nth + 1}`
  const report = reportOf(textOf(facts, random, syllables), { id, file: `${id}.md`, published: edtf })
  const written = `${day}/${month}/${year}`
  return {
    id,
    date: { edtf, start: edtf, end: edtf, inferred: [], evidence: [evidenceOf(report, written)] },
    ...recordOf(facts, report),
    disagreements: [],
    joins: [],
    corrections: [],
    reports: [report],
    issues: [],
  }
}

/** What of a record is read in its text, each value with its quotation. */
function recordOf(facts: Facts, report: Report) {
  const say = (quote: string) => [evidenceOf(report, quote)]
  const { kind, title, province, town, organiser, chair, agenda, outcome, directive } = facts
  const person = { name: chair.name, titles: [chair.title], official: null, evidence: say(chair.name) }
  const [type = ''] = directive.split(' số ')
  return {
    event: {
      title,
      inferred: [],
      kinds: KINDS.filter((one) => one === kind),
      level: 'tỉnh/thành',
      evidence: say(title),
    },
    place: {
      province,
      venue: town,
      authority: null,
      linkPoints: null,
      inferred: [],
      evidence: say(`tại ${town}, tỉnh ${province}`),
    },
    chair: [{ kind: 'person', ...person }],
    speakers: [],
    officials: [person],
    organisers: [{ name: organiser, authority: null, evidence: say(organiser) }],
    participants: null,
    agenda: [{ text: agenda, evidence: say(agenda) }],
    outcomes: [{ text: outcome, type: 'decision', evidence: say(outcome) }],
    directives: [
      {
        id: slug(directive),
        type,
        number: /số (?<number>\S+)/u.exec(directive)?.groups?.number ?? null,
        date: null,
        issuer: null,
        title: null,
        term: null,
        asWritten: [directive],
        evidence: say(directive),
      },
    ],
    figures: [],
  } satisfies Partial<Conference>
}
