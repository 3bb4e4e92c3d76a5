import { comparedName, sameName } from '../extract/officials/same-name.ts'
import type { Chair, Directive, Figure, Official, Organiser, Speaker } from '../model/conference.ts'
import type { Evidence } from '../model/evidence.ts'
import { expanded } from '../text/abbreviations.ts'
import { fold } from '../text/fold.ts'
import { likeness, pairs } from '../text/topic.ts'

type Witnessed = { readonly evidence: readonly Evidence[] }

/** Puts like values together, in the order of their first mention; `join` makes one of two. */
function joinedBy<T extends Witnessed>(
  values: readonly T[],
  alike: (one: T, other: T) => boolean,
  join: (one: T, other: T) => T,
): T[] {
  const found: T[] = []
  for (const value of values) {
    const index = found.findIndex((other) => alike(other, value))
    const known = found[index]
    if (known) found[index] = { ...join(known, value), evidence: [...known.evidence, ...value.evidence] }
    else found.push(value)
  }
  return found
}

const sameBodyName = (one: { readonly name: string }, other: { readonly name: string }) =>
  fold(one.name) === fold(other.name)

/** A name is one person, unless it differs by a tone or the authority records know two that bear it. */
const samePerson = (one: Titled, other: Titled) =>
  sameName(comparedName(one.name), comparedName(other.name)) &&
  (one.official === null || other.official === null || one.official === other.official)

/** Titles of both, each once; of two forms of one title the fuller stays. */
function titlesOf(one: readonly string[], other: readonly string[]): string[] {
  const all = [...one, ...other]
  return all.filter((title, index) => {
    const fuller = all.findIndex(
      (another, at) =>
        at !== index && fold(another).includes(fold(title)) && (fold(another) !== fold(title) || at < index),
    )
    return fuller < 0
  })
}

type Titled = { readonly name: string; readonly titles: string[]; readonly official: string | null }

/** «Út Mười» gives way to «Nguyễn Thị Út Mười»; of names of one length the first stays. */
const fullerName = (one: string, other: string) =>
  other.split(' ').length > one.split(' ').length ? other : one

const joinTitled = <T extends Titled>(one: T, other: T): T => ({
  ...one,
  name: fullerName(one.name, other.name),
  titles: titlesOf(one.titles, other.titles),
  official: one.official ?? other.official,
})

/** Persons of several reports, one entry a name. */
export const joinedPersons = (persons: readonly Official[]): Official[] =>
  joinedBy(persons, samePerson, joinTitled)

/** Speakers, one entry a name and part; «phát biểu» gives way to a part that says more. */
export const joinedSpeakers = (speakers: readonly Speaker[]): Speaker[] =>
  joinedBy(speakers, samePart, (one, other) => ({
    ...joinTitled(one, other),
    role: one.role === 'phát biểu' ? other.role : one.role,
  }))

const samePart = (one: Speaker, other: Speaker) =>
  samePerson(one, other) && (one.role === other.role || [one.role, other.role].includes('phát biểu'))

/** Chairs, persons and bodies apart. */
export const joinedChairs = (chairs: readonly Chair[]): Chair[] =>
  joinedBy(
    chairs,
    (one, other) =>
      one.kind === 'person' && other.kind === 'person'
        ? samePerson(one, other)
        : one.kind === other.kind && sameBodyName(one, other),
    (one, other) => (one.kind === 'person' && other.kind === 'person' ? joinTitled(one, other) : one),
  )

function sameBody(one: Organiser, other: Organiser): boolean {
  const [a, b] = [fold(expanded(one.name)), fold(expanded(other.name))]
  return a.includes(b) || b.includes(a)
}

/** Bodies; «Bộ …» and «Cục … thuộc Bộ …» are one in the fuller form. */
export const joinedOrganisers = (organisers: readonly Organiser[]): Organiser[] =>
  joinedBy(organisers, sameBody, (one, other) =>
    other.name.length > one.name.length ? { ...other, authority: other.authority ?? one.authority } : one,
  )

/** Items that say the same in nearly the same words become one. */
const LIKE_ITEM = 0.8

/** Agenda items or outcomes. */
export function joinedItems<T extends Witnessed & { readonly text: string }>(items: readonly T[]): T[] {
  const cut = new Map(items.map(({ text }) => [text, pairs(text)]))
  const pairsOf = ({ text }: T) => cut.get(text) ?? pairs(text)
  return joinedBy(
    items,
    (one, other) => one.text === other.text || isLike(pairsOf(one), pairsOf(other)),
    (one) => one,
  )
}

/** Either says most of what the other says. */
function isLike(one: ReadonlySet<string>, other: ReadonlySet<string>): boolean {
  const [fewer, more] = [Math.min(one.size, other.size), Math.max(one.size, other.size)]
  // What is much longer cannot be said by the shorter, and need not be compared.
  return fewer >= LIKE_ITEM * more && (likeness(one, other) * fewer) / more >= LIKE_ITEM
}

const serial = (number: string) => /^\d+/u.exec(number)?.[0]

function sameDirective(one: Directive, other: Directive): boolean {
  if (one.id === other.id) return true
  if (one.type !== other.type || one.number === null || other.number === null) return false
  const bare = /^\d+$/u.test(one.number) || /^\d+$/u.test(other.number)
  return bare && serial(one.number) === serial(other.number)
}

/** Documents; a bare number joins the full one. */
export const joinedDirectives = (directives: readonly Directive[]): Directive[] =>
  joinedBy(directives, sameDirective, (one, other) => {
    const fuller = (other.number?.length ?? 0) > (one.number?.length ?? 0) ? other : one
    return {
      ...fuller,
      date: one.date ?? other.date,
      issuer: one.issuer ?? other.issuer,
      title: one.title ?? other.title,
      term: one.term ?? other.term,
      asWritten: [...new Set([...one.asWritten, ...other.asWritten])],
      relations: joinedBy(
        [...(one.relations ?? []), ...(other.relations ?? [])],
        (told, again) => told.kind === again.kind,
        (told) => told,
      ),
    }
  })

/** Counted things. */
export const joinedFigures = (figures: readonly Figure[]): Figure[] =>
  joinedBy(
    figures,
    (one, other) => one.label === other.label && one.value === other.value,
    (one) => one,
  )
