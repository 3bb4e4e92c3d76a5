import type { ArchiveState, PlaceState } from '../model/archive-state.ts'
import type { PlaceAuthority } from '../model/authority.ts'
import type { Outline } from '../model/outline.ts'

const ALPHABET = new Intl.Collator('vi')

/** What a place has become by today, by its id; the authority files hold no circle of successors. */
function heirs(places: readonly PlaceAuthority[]): ReadonlyMap<string, string> {
  const successors = new Map(places.map(({ id, successor }) => [id, successor?.id]))
  const heirOf = (id: string): string => {
    const successor = successors.get(id)
    return successor === undefined ? id : heirOf(successor)
  }
  return new Map(places.map(({ id }) => [id, heirOf(id)]))
}

const inOrder = (one: string, other: string) => ALPHABET.compare(one, other)

/** Every province of today with what met there or in what went into it, and the conferences that met in none. */
export function placeStates(
  conferences: readonly Outline[],
  places: readonly PlaceAuthority[],
): Pick<ArchiveState, 'places' | 'elsewhere'> {
  const heirOf = heirs(places)
  const met = new Map<string | undefined, string[]>([[undefined, []]])
  for (const { id } of places) met.set(id, [])
  for (const { id, place } of conferences) met.get(heirOf.get(place?.authority ?? ''))?.push(id)
  const stateOf = ({ id, preferredForm }: PlaceAuthority): PlaceState => ({
    id,
    name: preferredForm,
    merged: places
      .filter((place) => place.id !== id && heirOf.get(place.id) === id)
      .map((place) => place.preferredForm)
      .toSorted(inOrder),
    conferences: met.get(id) ?? [],
  })
  return {
    places: places
      .filter(({ successor }) => successor === null)
      .map(stateOf)
      .toSorted((one, other) => inOrder(one.name, other.name)),
    elsewhere: met.get(undefined) ?? [],
  }
}
