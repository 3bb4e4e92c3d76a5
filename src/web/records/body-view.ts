import type { BodyAuthority } from '../../model/authority.ts'
import type { Brief } from '../../model/brief.ts'
import type { ConferenceReference } from '../../model/conference-reference.ts'
import { newestFirst } from '../../model/newest-first.ts'
import { LEVELS, type Level } from '../../model/vocabulary.ts'
import type { Archive } from '../archive-client.ts'
import { factKey } from '../fact-key.ts'
import { FACT_ROW_KEYS } from '../fact-row-keys.ts'
import { referenceTo } from '../reference-to.ts'
import { conferencesBy } from './conferences-by.ts'
import { formsOf } from './forms-of.ts'
import type { ListedRecord } from './listed-record.ts'
import { lastNamed, nameKeys } from './names-in.ts'
import { type OfficeHolder, officeHoldersOf } from './office-holders.ts'
import { RECORD_LISTS } from './record-lists.ts'
import type { RelatedRecord } from './related-record.ts'
import { type YearSpan, yearSpan } from './year-span.ts'

/** A conference that a body organised or chaired, and the fact that says so. */
type BodyConference = { readonly conference: ConferenceReference; readonly fact: string }

type Reference = Pick<ListedRecord, 'id' | 'name'>

/** What the page of a body shows. */
export type BodyView = {
  readonly record: BodyAuthority
  /** How many have to do with it. */
  readonly conferences: number
  readonly years: YearSpan | null
  /** What it is part of by its record, or by its name, which ends with another: «Cục Mẫu, Bộ Mẫu». */
  readonly parent: (Reference & { readonly source: string | null }) | null
  /** What is part of it. */
  readonly parts: readonly ListedRecord[]
  readonly place: Reference | null
  readonly before: readonly RelatedRecord[]
  readonly after: readonly RelatedRecord[]
  /** The levels of the conferences it organised, with how many each. */
  readonly levels: readonly { readonly level: Level; readonly conferences: number }[]
  readonly organised: readonly BodyConference[]
  readonly chaired: readonly BodyConference[]
  readonly holders: readonly OfficeHolder[]
  readonly directives: readonly ListedRecord[]
}

/** The view of a body; null of an id that no record has. */
export function bodyView(archive: Archive, id: string): BodyView | null {
  const { bodies, places, directives } = archive.authorities
  const record = bodies.find((body) => body.id === id)
  if (!record) return null
  const conferences = conferencesBy(archive, 'body')(id).toSorted(newestFirst)
  const organised = conferences.flatMap((conference) => {
    const facts = factsOf(conference, conference.organisers, { id, row: FACT_ROW_KEYS.organisers })
    return facts.map((fact) => ({ fact, level: conference.event.level }))
  })
  const issued = new Set(directives.filter(({ issuer }) => issuer === id).map((directive) => directive.id))
  const parts = new Set(bodies.filter((body) => parentOf(body, bodies)?.id === id).map((body) => body.id))
  return {
    record,
    conferences: conferences.length,
    years: yearSpan(conferences),
    parent: parentOf(record, bodies),
    parts: RECORD_LISTS.body(archive).filter((listed) => parts.has(listed.id)),
    place: placeOf(record, places),
    before: bodies.flatMap(({ id: forebear, preferredForm, successors }) =>
      successors.filter((one) => one.id === id).map((one) => ({ ...one, id: forebear, name: preferredForm })),
    ),
    after: record.successors.map((one) => ({ ...one, name: nameOf(one.id, bodies) })),
    levels: levelsOf(organised),
    organised: organised.map(({ fact }) => fact),
    chaired: conferences.flatMap((conference) =>
      factsOf(conference, conference.chair, { id, row: FACT_ROW_KEYS.chair }),
    ),
    holders: officeHoldersOf(archive, record),
    directives: RECORD_LISTS.directive(archive).filter((directive) => issued.has(directive.id)),
  }
}

type Organising = { readonly authority?: string | null }
type Sought = { readonly id: string; readonly row: string }

/** Only the first: a body that two names stand for is one. */
function factsOf(
  conference: Brief,
  list: readonly (Organising | { readonly kind: 'person' })[],
  { id, row }: Sought,
): readonly BodyConference[] {
  const at = list.findIndex((one) => 'authority' in one && one.authority === id)
  return at < 0 ? [] : [{ conference: referenceTo(conference), fact: factKey(row, at) }]
}

function levelsOf(organised: readonly { readonly level: Level | null }[]): BodyView['levels'] {
  return LEVELS.map((level) => ({
    level,
    conferences: organised.filter((one) => one.level === level).length,
  })).filter(({ conferences }) => conferences > 0)
}

function parentOf(record: BodyAuthority, bodies: readonly BodyAuthority[]): BodyView['parent'] {
  const { parent: id = null, source = null } = record.standing ?? {}
  return id === null ? parentByName(record, bodies) : { id, name: nameOf(id, bodies), source }
}

/** What stands after the comma in one of its names. */
function parentByName(record: BodyAuthority, bodies: readonly BodyAuthority[]): BodyView['parent'] {
  const withParent = formsOf(record).filter((form) => form.includes(','))
  if (withParent.length === 0) return null
  const keys = nameKeys(bodies.filter(({ id }) => id !== record.id))
  const id = withParent.map((form) => lastNamed(form, keys)).find((one) => one !== null)
  return id === undefined || id === null ? null : { id, name: nameOf(id, bodies), source: null }
}

function placeOf(record: BodyAuthority, places: Archive['authorities']['places']): Reference | null {
  const keys = nameKeys(places)
  const id = formsOf(record)
    .map((form) => lastNamed(form, keys))
    .find((one) => one !== null)
  return id === undefined || id === null ? null : { id, name: nameOf(id, places) }
}

function nameOf(id: string, records: readonly { readonly id: string; readonly preferredForm: string }[]) {
  return records.find((record) => record.id === id)?.preferredForm ?? id
}
