import type {
  AgendaItem,
  Chair,
  Directive,
  Figure,
  Official,
  Organiser,
  Outcome,
  Speaker,
} from '../model/conference.ts'
import type { Span } from '../text/segment.ts'
import type { Topic } from './agenda/named-topics.ts'
import { LEADING_NOUN } from './conference-id.ts'
import { directiveRelations } from './directives/directive-relation.ts'
import { directiveId } from './directives/read-directives.ts'
import { evidenceFor } from './evidence.ts'
import type { Person } from './officials/person.ts'
import type { Facts } from './read-facts.ts'

const named = ({ name, titles }: Person) => ({ name, titles: [...titles], official: null })

/** Who is said to chair: persons first, then bodies that «chủ trì». */
export function chairsOf({ report, people, organisers }: Facts): Chair[] {
  const persons = people.people.filter(({ chairs }) => chairs.length > 0)
  return [
    ...persons.map((person) => ({
      kind: 'person' as const,
      ...named(person),
      evidence: evidenceFor(report, person.chairs),
    })),
    ...organisers
      .filter(({ chairs }) => chairs === 'yes')
      .map((body) => ({
        kind: 'body' as const,
        name: body.name,
        authority: null,
        evidence: evidenceFor(report, [{ ...body, rule: 'chair/body' }]),
      })),
  ]
}

/** Who speaks, in the part that is said most exactly: «phát biểu» gives way to «kết luận». */
export function speakersOf({ report, people }: Facts): Speaker[] {
  return people.people.flatMap((person) => {
    const role = (person.speaks.find((witness) => witness.role !== 'phát biểu') ?? person.speaks[0])?.role
    return role ? [{ ...named(person), role, evidence: evidenceFor(report, person.speaks) }] : []
  })
}

/** Everyone who took part, with the offices of that day. */
export function officialsOf({ report, people }: Facts): Official[] {
  return people.people.map((person) => ({ ...named(person), evidence: evidenceFor(report, person.named) }))
}

/** Who holds the event. */
export function organisersOf({ report, organisers }: Facts): Organiser[] {
  return organisers.map((organiser) => ({
    name: organiser.name,
    authority: null,
    evidence: evidenceFor(report, [organiser]),
  }))
}

/** The documents named, one entry a document. */
export function directivesOf({ report, directives }: Facts): Directive[] {
  const relationsOf = directiveRelations(report)
  return directives.map((directive) => ({
    id: directiveId(directive),
    type: directive.type,
    number: directive.number,
    date: directive.date,
    issuer: directive.issuer,
    title: directive.title,
    term: directive.term,
    asWritten: [...directive.asWritten],
    relations: relationsOf(directive.findings),
    evidence: evidenceFor(report, directive.findings),
  }))
}

const clauseText = (text: string, { start, end }: Span) =>
  text.slice(start, end).replace(/(?<![.;,])[.;,]+$/u, '')

/** What was reported on, discussed and taught; the text of an item is what the report says, word for word. */
export function agendaOf({ report, topics, tellings }: Facts): AgendaItem[] {
  const told = tellings.filter(({ telling }) => telling.tells === 'agenda')
  const inside = (start: number, end: number) =>
    told.some((other) => other.start <= start && end <= other.end)
  const own = topics.filter(({ start, end }) => !inside(start, end))
  const all: readonly (Topic & { readonly clause?: Span })[] = [...own, ...told]
  return all
    .toSorted((one, other) => one.start - other.start)
    .map((item) => ({
      text: itemText(report.text, item),
      evidence: evidenceFor(report, [item]),
    }))
}

/** Of an event's name the agenda takes what it is about: «hội nghị tổng kết công tác …» → «tổng kết công tác …». */
function itemText(text: string, item: Topic & { readonly clause?: Span }): string {
  const said = clauseText(text, item.clause ?? item)
  return item.rule === 'agenda/event-name' ? said.replace(LEADING_NOUN, '') : said
}

/** Results, limitations, tasks, awards and decisions. */
export function outcomesOf({ report, tellings }: Facts): Outcome[] {
  return tellings.flatMap((told) =>
    told.telling.tells === 'outcome'
      ? [
          {
            text: clauseText(report.text, told.clause),
            type: told.telling.type,
            evidence: evidenceFor(report, [told]),
          },
        ]
      : [],
  )
}

/** Counted things. */
export function figuresOf({ report, figures }: Facts): Figure[] {
  return figures.map((figure) => ({ ...figure.value, evidence: evidenceFor(report, [figure]) }))
}
