import type { Conference } from '../../src/model/conference.ts'
import type { Facts } from './facts.ts'
import { answer, type Mark, members } from './mark.ts'
import { bare, sameDirective, sameName, sameProvince, within } from './same.ts'

/** What one record is asked about one field, held against the facts. */
type Field = (facts: Facts, record: Conference) => readonly Mark[]

/** Beyond this share of the report's text, agenda and outcomes repeat the article instead of choosing from it. */
const SELECTIVE_SHARE = 0.75

const startsOf = (facts: Facts) => [facts.start, ...facts.alsoAcceptable.start]
const endsOf = (facts: Facts) => [facts.end ?? facts.start, ...facts.alsoAcceptable.end]

const date: Field = (facts, record) => {
  const start = record.date?.start ?? null
  const end = record.date?.end ?? start
  const exact = startsOf(facts).includes(start) && endsOf(facts).includes(end)
  return [answer('date', exact, `${start}/${end} instead of ${facts.start}/${facts.end}`)]
}

/** A date less exact than the facts is not wrong, nor is a missing one. */
const dateNeverWrong: Field = (facts, record) => {
  const start = record.date?.start
  const agrees = (right: string | null) =>
    Boolean(start && right && (start.startsWith(right) || right.startsWith(start)))
  return [answer('date never wrong', !start || startsOf(facts).some(agrees), `${start} but ${facts.start}`)]
}

const dayWithoutYear: Field = (facts, record) => {
  if (facts.monthDay === undefined) return []
  const edtf = record.date?.edtf ?? ''
  const day = `XXXX-${facts.monthDay[0]}`
  const right = edtf.includes(day) || facts.alsoAcceptable.start.some((start) => start === record.date?.start)
  return [answer('day without year', right, `${edtf} instead of ${day}`)]
}

const place: Field = (facts, record) => [
  answer(
    'place',
    sameProvince(record.place?.province, facts.place.province),
    `${record.place?.province ?? null} instead of ${facts.place.province}`,
  ),
]

const level: Field = (facts, record) => [
  answer(
    'level',
    [facts.level, ...facts.alsoAcceptable.level].some((right) => right === record.event.level),
    `${record.event.level} instead of ${facts.level}`,
  ),
]

const kinds: Field = (facts, record) =>
  members(
    'kinds',
    { found: record.event.kinds, wanted: facts.kind.filter((kind) => kind !== 'khác') },
    sameName,
  )

const namesOf = (people: readonly { readonly name: string }[]) => people.map(({ name }) => name)

const chair: Field = (facts, record) => {
  const persons = record.chair.filter(({ kind }) => kind === 'person')
  return members('chair', { found: namesOf(persons), wanted: facts.chairs }, sameName)
}

const speakers: Field = (facts, record) =>
  members('speakers', { found: namesOf(record.speakers), wanted: facts.speakers }, sameName)

const officials: Field = (facts, record) =>
  members('officials', { found: namesOf(record.officials), wanted: namesOf(facts.officials) }, sameName)

/** Only of those who were found: who is missing has been counted among the officials. */
const titles: Field = (facts, record) =>
  facts.officials.flatMap(({ name, titles }) => {
    const found = record.officials.find((official) => sameName(official.name, name))
    return found === undefined
      ? []
      : titles.map((title) =>
          answer(
            'titles',
            found.titles.some((one) => within(one, title)),
            `${name}: no title ${title} in ${JSON.stringify(found.titles)}`,
          ),
        )
  })

const noBystanders: Field = (facts, record) =>
  facts.notOfficials.map((bystander) =>
    answer(
      'no bystanders',
      !namesOf(record.officials).some((name) => sameName(name, bystander)),
      `${bystander} is no participant`,
    ),
  )

/** Kept apart, without a floor: where a document ends and a mere phrase begins is a matter of taste. */
const namedDirectives: Field = (facts, record) =>
  facts.directives
    .filter(({ number }) => !number)
    .map((wanted) =>
      answer(
        'named directives',
        record.directives.some(({ asWritten }) => asWritten.some((form) => within(form, wanted.as_written))),
        `no named ${wanted.as_written}`,
      ),
    )

const directives: Field = (facts, record) => {
  const numbered = <D extends { readonly number: string | null }>(all: readonly D[]) =>
    all.filter(({ number }) => number)
  return members(
    'directives',
    {
      found: numbered(record.directives).map(({ type, number }) => ({ type, number })),
      wanted: numbered(facts.directives).map(({ type, number }) => ({ type, number })),
    },
    sameDirective,
  )
}

const organisers: Field = (facts, record) =>
  members('organisers', { found: namesOf(record.organisers), wanted: facts.organisations }, within)

const participants: Field = (facts, record) => {
  const count = record.participants?.count ?? null
  return [answer('participants', count === facts.participants, `${count} instead of ${facts.participants}`)]
}

const textsOf = (items: readonly { readonly text: string }[]) =>
  bare(items.map(({ text }) => text).join(' ¶ '))

const agendaAndOutcomes: Field = (facts, record) => {
  const [agenda, outcomes] = [textsOf(record.agenda), textsOf(record.outcomes)]
  const anywhere = `${agenda} ${outcomes}`
  const asked = (phrases: readonly string[], field: string, text: string) =>
    phrases.flatMap((phrase) => [
      answer('agenda or outcome found', anywhere.includes(bare(phrase)), `neither has "${phrase}"`),
      answer(field, text.includes(bare(phrase)), `no "${phrase}"`),
    ])
  return [
    ...asked(facts.agendaKeyphrases, 'agenda', agenda),
    ...asked(facts.outcomeKeyphrases, 'outcomes', outcomes),
  ]
}

const bodyOf = (record: Conference) => record.reports.map(({ text }) => text).join('\n')

const noFurniture: Field = (facts, record) => {
  const kept = `${bodyOf(record)}\n${JSON.stringify({ ...record, reports: [] })}`
  return facts.noise.map((noise) =>
    answer('no furniture', !kept.includes(noise.normalize('NFC')), `kept "${noise}"`),
  )
}

const selective: Field = (_facts, record) => {
  const chosen = [...record.agenda, ...record.outcomes].reduce((sum, { text }) => sum + text.length, 0)
  const share = chosen / Math.max(1, bodyOf(record).length)
  const note = `agenda and outcomes repeat ${Math.floor(share * 100)} % of the text`
  return [answer('selective', share <= SELECTIVE_SHARE, note)]
}

const evidence: Field = (_facts, record) => {
  const texts = new Map(record.reports.map(({ id, text }) => [id, text]))
  const values = [
    record.event,
    ...[record.date, record.place].filter((value) => value !== null),
    ...[record.chair, record.speakers, record.officials, record.directives].flat(),
    ...[record.agenda, record.outcomes, record.organisers].flat(),
  ]
  return values.flatMap((value) => [
    answer(
      'evidence given',
      value.evidence.length > 0,
      `no evidence for ${JSON.stringify(value).slice(0, 80)}`,
    ),
    ...value.evidence.map(({ report, start, end, quote }) =>
      answer(
        'evidence exact',
        texts.get(report)?.slice(start, end) === quote,
        `quote differs from text at ${report}:${start}-${end}`,
      ),
    ),
  ])
}

const FIELDS: readonly Field[] = [
  date,
  dateNeverWrong,
  dayWithoutYear,
  place,
  level,
  kinds,
  chair,
  speakers,
  officials,
  titles,
  noBystanders,
  namedDirectives,
  directives,
  organisers,
  participants,
  agendaAndOutcomes,
  noFurniture,
  selective,
  evidence,
]

/** A report without a record has its date, place and level wrong and misses all its people and directives. */
const marksWithoutRecord = (facts: Facts): readonly Mark[] => [
  answer('record exists', false, 'no record'),
  ...['date', 'place', 'level'].map((field) => answer(field, false, 'no record')),
  ...members('chair', { found: [], wanted: facts.chairs }, sameName),
  ...members('officials', { found: [], wanted: namesOf(facts.officials) }, sameName),
  ...members('directives', { found: [], wanted: facts.directives }, sameDirective),
]

/** Every verdict on one record, in the order of the table. */
export function marksOf(facts: Facts, record: Conference | null): readonly Mark[] {
  if (record === null) return marksWithoutRecord(facts)
  return [answer('record exists', true, ''), ...FIELDS.flatMap((field) => field(facts, record))]
}
