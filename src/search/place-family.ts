import type { PlaceAuthority } from '../model/authority.ts'

/**
 * The ids under which the conferences of a place stand: its own, those of all that went into it, and those of what it
 * only changed its name to: «Thừa Thiên Huế» and «Huế» are one place, while «Bà Rịa - Vũng Tàu» is a part of what it
 * went into. Empty for an unknown id.
 */
export function placeFamily(places: readonly PlaceAuthority[], id: string): ReadonlySet<string> {
  const place = places.find((candidate) => candidate.id === id)
  const family = new Set<string>()
  if (place) gather(renamed(places, place).id, places, family)
  return family
}

/**
 * A place that starts on the day after another ends and takes in nothing else is that other under a new name. One that
 * was there before stays what it was and has taken the other in.
 */
function renamed(places: readonly PlaceAuthority[], place: PlaceAuthority): PlaceAuthority {
  const heir = places.find(({ id }) => id === place.successor?.id)
  if (!heir || heir.from === null) return place
  const forebears = places.filter(({ successor }) => successor?.id === heir.id)
  return forebears.length === 1 ? renamed(places, heir) : place
}

function gather(id: string, places: readonly PlaceAuthority[], family: Set<string>): void {
  if (family.has(id)) return
  family.add(id)
  for (const { id: forebear, successor } of places) if (successor?.id === id) gather(forebear, places, family)
}
