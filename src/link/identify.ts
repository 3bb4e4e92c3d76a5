import type { Conference, Directive } from '../model/conference.ts'
import type { Issue } from '../model/issue.ts'
import { type AuthorityIndex, found } from './authority-index.ts'
import { formKey } from './form-key.ts'
import { directivesFor, underHeading } from './identify-directive.ts'
import { officialsFor } from './identify-official.ts'
import { joinedDirectives } from './joined-lists.ts'
import { keysHere, type Occasion, occasionOf } from './occasion.ts'

/**
 * Who is who and which is which: every person, body, place and directive that an authority record fits gets its id.
 * Where two records fit, none is taken; the doubt is an issue. What has an id already keeps it.
 */
export function identify(conference: Conference, index: AuthorityIndex): Conference {
  const occasion = occasionOf(conference)
  const authorityOf = (name: string) => bodyFor(name, index, occasion)
  const organisers = conference.organisers.map((body) => ({
    ...body,
    authority: body.authority ?? authorityOf(body.name),
  }))
  const among = { occasion, organisers: formsOfBodies(organisers, index) }
  const candidates = (person: Named) => officialsFor(person, index, among)
  const known = <T extends Person>(person: T) => ({
    ...person,
    official: person.official ?? only(candidates(person)),
  })
  return {
    ...conference,
    place: conference.place && {
      ...conference.place,
      authority: conference.place.authority ?? placeFor(conference.place.province, index, occasion.day),
    },
    organisers,
    chair: conference.chair.map((chair) =>
      chair.kind === 'person'
        ? known(chair)
        : { ...chair, authority: chair.authority ?? authorityOf(chair.name) },
    ),
    speakers: conference.speakers.map(known),
    officials: conference.officials.map(known),
    directives: identifiedDirectives(conference.directives, index, occasion),
    issues: [
      ...conference.issues.filter(({ code }) => code !== 'ambiguous-name'),
      ...doubts(unidentified(conference), ({ name }) => name, candidates),
      ...doubts(
        conference.directives,
        ({ asWritten, id }) => asWritten[0] ?? id,
        (directive) => directivesFor(directive, index, occasion.day),
      ),
    ],
  }
}

type Named = { readonly name: string; readonly titles: readonly string[] }
type Person = Named & { readonly official: string | null }
type Recorded = { readonly id: string }

const only = (records: readonly Recorded[]): string | null =>
  records.length === 1 ? (records[0]?.id ?? null) : null

function unidentified({ chair, speakers, officials }: Conference): readonly Named[] {
  const people: readonly Person[] = [
    ...chair.filter((one) => one.kind === 'person'),
    ...speakers,
    ...officials,
  ]
  return people.filter(({ official }) => official === null)
}

/** One issue a name, though it stand in several lists. */
function doubts<T>(
  values: readonly T[],
  nameOf: (value: T) => string,
  candidatesOf: (value: T) => readonly Recorded[],
): Issue[] {
  const messages = values.flatMap((value) => {
    const candidates = candidatesOf(value)
    const ids = candidates.map(({ id }) => `"${id}"`).join(' or ')
    return candidates.length > 1 ? [`"${nameOf(value)}" may be ${ids}`] : []
  })
  return [...new Set(messages)].map((message) => ({ code: 'ambiguous-name', message }))
}

function bodyFor(name: string, { bodies }: AuthorityIndex, occasion: Occasion): string | null {
  const [body] = keysHere(name, occasion).flatMap((key) => found(bodies, key))
  return body?.id ?? null
}

/** All names of the bodies that organise, as their records give them. */
function formsOfBodies(
  organisers: readonly { readonly name: string; readonly authority: string | null }[],
  { bodies }: AuthorityIndex,
): readonly string[] {
  const ids = new Set(organisers.map(({ authority }) => authority))
  const records = [...bodies.values()].flat().filter(({ id }) => ids.has(id))
  return [...new Set(records.flatMap(({ preferredForm, variantForms }) => [preferredForm, ...variantForms]))]
}

/** A name that a place took later means, before that day, what it was: «Huế» of 2017 is Thừa Thiên Huế. */
function placeFor(province: string | null, index: AuthorityIndex, day: string | null): string | null {
  const [place] = province === null ? [] : found(index.places, formKey(province))
  if (!place || day === null || place.from === null || day >= place.from.slice(0, day.length))
    return place?.id ?? null
  return only(found(index.predecessors, place.id)) ?? place.id
}

function identifiedDirectives(
  directives: readonly Directive[],
  index: AuthorityIndex,
  { day }: Occasion,
): Directive[] {
  return joinedDirectives(
    directives.map((directive) => {
      const [record, ...others] = directivesFor(directive, index, day)
      return record && others.length === 0 ? underHeading(directive, record) : directive
    }),
  )
}
