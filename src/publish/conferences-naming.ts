import type { PageKind } from '../model/address.ts'
import type { Brief } from '../model/brief.ts'

export type RecordKind = Exclude<PageKind, 'conference'>

/** By kind and id of what an authority record describes: the ids of the conferences that name it, in their order. */
export type ConferencesNaming = Readonly<Record<RecordKind, ReadonlyMap<string, readonly string[]>>>

export function conferencesNaming(conferences: readonly Brief[]): ConferencesNaming {
  const naming = {
    official: new Map<string, string[]>(),
    body: new Map<string, string[]>(),
    directive: new Map<string, string[]>(),
    place: new Map<string, string[]>(),
  }
  for (const conference of conferences) {
    for (const { kind, id } of namedIn(conference)) {
      const known = naming[kind].get(id)
      if (!known) naming[kind].set(id, [conference.id])
      else if (known.at(-1) !== conference.id) known.push(conference.id)
    }
  }
  return naming
}

type Named = { readonly kind: RecordKind; readonly id: string }

function namedIn({ chair, speakers, officials, organisers, directives, place }: Brief): readonly Named[] {
  const persons = [...chair.filter((one) => one.kind === 'person'), ...speakers, ...officials]
  const bodies = [...chair.filter((one) => one.kind === 'body'), ...organisers]
  return [
    ...of(
      'official',
      persons.map(({ official }) => official),
    ),
    ...of(
      'body',
      bodies.map(({ authority }) => authority),
    ),
    ...of(
      'directive',
      directives.map(({ id }) => id),
    ),
    ...of('place', [place?.authority ?? null]),
  ]
}

const of = (kind: RecordKind, ids: readonly (string | null)[]): readonly Named[] =>
  ids.flatMap((id) => (id === null ? [] : [{ kind, id }]))
