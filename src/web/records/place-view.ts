import type { PlaceAuthority } from '../../model/authority.ts'
import type { Brief } from '../../model/brief.ts'
import type { ConferenceReference } from '../../model/conference-reference.ts'
import { newestFirst } from '../../model/newest-first.ts'
import { placeFamily } from '../../search/place-family.ts'
import type { Archive } from '../archive-client.ts'
import { FACT_ROW_KEYS } from '../fact-row-keys.ts'
import { referenceTo } from '../reference-to.ts'
import { conferencesBy } from './conferences-by.ts'
import { formsOf } from './forms-of.ts'
import type { ListedRecord } from './listed-record.ts'
import { lastNamed, nameKeys } from './names-in.ts'
import { RECORD_LISTS } from './record-lists.ts'
import type { RelatedRecord } from './related-record.ts'
import { type YearSpan, yearSpan } from './year-span.ts'

/** A conference that met in a place, or in what the place was before. */
type Meeting = {
  readonly conference: ConferenceReference
  /** How the place was called then, where it was another record. */
  readonly formerly: string | null
  readonly fact: string
}

/** What the page of a place shows. */
export type PlaceView = {
  readonly record: PlaceAuthority
  readonly meetings: readonly Meeting[]
  readonly years: YearSpan | null
  /** What went into it, and what it went into. */
  readonly before: readonly RelatedRecord[]
  readonly after: RelatedRecord | null
  /** The bodies that bear its name, or that of what it was before. */
  readonly bodies: readonly ListedRecord[]
}

/** The view of a place; null of an id that no record has. */
export function placeView(archive: Archive, id: string): PlaceView | null {
  const { places } = archive.authorities
  const record = places.find((place) => place.id === id)
  if (!record) return null
  const conferences = conferencesBy(archive, 'place')(id).toSorted(newestFirst)
  return {
    record,
    meetings: conferences.map((conference) => meetingOf(conference, record, places)),
    years: yearSpan(conferences),
    before: places.flatMap(({ id: forebear, preferredForm, successor }) =>
      successor?.id === id ? [{ ...successor, id: forebear, name: preferredForm }] : [],
    ),
    after: afterOf(record, places),
    bodies: bodiesOf(archive, id),
  }
}

function meetingOf(conference: Brief, record: PlaceAuthority, places: readonly PlaceAuthority[]): Meeting {
  const { place } = conference
  const known = places.find(({ id }) => id === place?.authority)
  const isOther = known !== undefined && known.id !== record.id
  return {
    conference: referenceTo(conference),
    formerly: isOther ? known.preferredForm : null,
    fact: FACT_ROW_KEYS.place,
  }
}

function afterOf({ successor }: PlaceAuthority, places: readonly PlaceAuthority[]): RelatedRecord | null {
  const heir = places.find(({ id }) => id === successor?.id)
  return successor && heir ? { ...successor, name: heir.preferredForm } : null
}

function bodiesOf(archive: Archive, id: string): readonly ListedRecord[] {
  const { places, bodies } = archive.authorities
  const family = placeFamily(places, id)
  const keys = nameKeys(places)
  const local = new Set(
    bodies
      .filter((body) => formsOf(body).some((form) => family.has(lastNamed(form, keys) ?? '')))
      .map((body) => body.id),
  )
  return RECORD_LISTS.body(archive).filter((body) => local.has(body.id))
}
