import { nearestTo } from './nearest.ts'

/** A conference as it is offered in place of another: its id, its title, and when it met, in EDTF. */
export type Near = { readonly id: string; readonly title: string; readonly date: string | null }

/** What an id is among those of an archive. */
export type LookedUp =
  | { readonly kind: 'here' }
  | { readonly kind: 'unknown'; readonly nearest: readonly Near[] }

/** What an id was once given to, too. */
export type Destination = LookedUp | { readonly kind: 'moved'; readonly to: string }

/** Looks an id up, or what somebody takes for one: «tap-huan-bien-goi» is unknown, and near to what is so called. */
export function lookedUp(id: string, conferences: readonly Near[]): LookedUp {
  if (conferences.some((conference) => conference.id === id)) return { kind: 'here' }
  return { kind: 'unknown', nearest: nearestTo(id, conferences) }
}
