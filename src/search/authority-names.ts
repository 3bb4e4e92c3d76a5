import type { Authorities, PlaceAuthority } from '../model/authority.ts'

/** The names under which an authority record is looked for beside the one that a report gives. */
export type AuthorityNames = {
  readonly official: (id: string | null) => readonly string[]
  readonly body: (id: string | null) => readonly string[]
  readonly directive: (id: string) => readonly string[]
  /** Of a place that went into another, the other's names, too: who asks for Hải Phòng asks for Hải Dương. */
  readonly place: (id: string | null) => readonly string[]
}

type Recorded = {
  readonly id: string
  readonly preferredForm: string
  readonly variantForms: readonly string[]
  readonly abbreviations?: readonly string[]
}

export function authorityNames({ officials, bodies, directives, places }: Authorities): AuthorityNames {
  const [official, body, directive] = [namesIn(officials), namesIn(bodies), namesIn(directives)]
  const byId = new Map(places.map((place) => [place.id, place]))
  return { official, body, directive, place: (id) => namesOfPlace(byId.get(id ?? ''), byId) }
}

function namesIn(records: readonly Recorded[]): (id: string | null) => readonly string[] {
  const names = new Map(records.map((record) => [record.id, namesOf(record)]))
  return (id) => names.get(id ?? '') ?? []
}

const namesOf = ({ preferredForm, variantForms, abbreviations = [] }: Recorded) => [
  // What stands in brackets tells namesakes apart and is no part of the name.
  preferredForm.replace(/\s*\([^()]*\)/gu, ''),
  ...variantForms,
  ...abbreviations,
]

function namesOfPlace(
  place: PlaceAuthority | undefined,
  byId: ReadonlyMap<string, PlaceAuthority>,
): readonly string[] {
  if (!place) return []
  return [...namesOf(place), ...namesOfPlace(byId.get(place.successor?.id ?? ''), byId)]
}
