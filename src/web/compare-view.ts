import { briefOf } from '../model/brief.ts'
import type { ConferenceReference } from '../model/conference-reference.ts'
import { newestFirst } from '../model/newest-first.ts'
import { type ComparedEdition, comparedEditions } from '../search/compare.ts'
import { editionsOf } from '../search/series.ts'
import type { Archive } from './archive-client.ts'
import { facetsOf } from './archive-facets.ts'
import type { FoundConference } from './conference-view.ts'
import type { Near } from './looked-up.ts'
import { referenceTo } from './reference-to.ts'
import { samePlaceIn } from './same-place.ts'

/** More would not stand beside each other on any screen. */
export const MOST_COMPARED = 4

/** What the archive does not have, with what is nearest to it. */
export type UnknownEdition = { readonly id: string; readonly nearest: Near | null }

/** A conference that is asked for, with the editions of what it is one of. */
export type AskedEdition = Pick<FoundConference, 'conference' | 'editions'>

/** What the page of a comparison shows. */
export type CompareView = {
  /** Oldest first. */
  readonly columns: readonly ComparedEdition[]
  /** What stands in the columns. */
  readonly shown: readonly ConferenceReference[]
  /** The editions that could stand here, too, oldest first, those that do among them. */
  readonly editions: readonly ConferenceReference[]
  readonly unknown: readonly UnknownEdition[]
  /** Where nothing is compared yet: what could be, series by series, each oldest first. */
  readonly offered: readonly (readonly ConferenceReference[])[]
  /** What is left out because there is no room. */
  readonly surplus: readonly ConferenceReference[]
}

/** The conferences of an address side by side, in the order in which it names them, and what of it is unknown. */
export function compareView(asked: readonly AskedEdition[], unknown: readonly UnknownEdition[]): CompareView {
  const byId = new Map(asked.map((edition) => [edition.conference.id, edition]))
  const known = [...byId.values()]
  const chosen = known
    .slice(0, MOST_COMPARED)
    .toSorted((one, other) => oldestFirst(referenceIn(one), referenceIn(other)))
  const shown = chosen.map(referenceIn)
  const others = (known[0]?.editions ?? []).filter(({ id }) => shown.every((one) => one.id !== id))
  return {
    shown,
    columns: comparedEditions(chosen.map(({ conference }) => conference)),
    editions: [...others, ...shown].toSorted(oldestFirst),
    unknown,
    offered: [],
    surplus: known.slice(MOST_COMPARED).map(referenceIn),
  }
}

const oldestFirst = (one: ConferenceReference, other: ConferenceReference) => newestFirst(other, one)

/** A conference is one of its editions. */
const referenceIn = ({ conference, editions }: AskedEdition): ConferenceReference =>
  editions.find(({ id }) => id === conference.id) ?? referenceTo(briefOf(conference))

/** What is shown where nothing is compared yet. */
export const nothingCompared = (archive: Archive): CompareView => ({
  ...compareView([], []),
  offered: someSeries(archive),
})

const OFFERED = 5

/** Of a great archive the newest only: every one of them is held against all others. */
const LOOKED_AT = 40

/** The newest editions of the series that met last. */
function someSeries(archive: Archive): CompareView['offered'] {
  const { conferences } = archive
  const samePlace = samePlaceIn(facetsOf(archive))
  const series: ReturnType<typeof editionsOf>[] = []
  for (const conference of conferences.toSorted(newestFirst).slice(0, LOOKED_AT)) {
    if (series.length === OFFERED) break
    if (series.some((editions) => editions.includes(conference))) continue
    const editions = editionsOf(conference, conferences, samePlace)
    if (editions.length > 1) series.push(editions)
  }
  return series.map((editions) => editions.slice(-MOST_COMPARED).map(referenceTo))
}
