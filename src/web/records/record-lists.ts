import type { OfficialAuthority } from '../../model/authority.ts'
import { latestTitles } from '../../search/latest-titles.ts'
import { oncePer } from '../../search/once-per.ts'
import { placeFamily } from '../../search/place-family.ts'
import type { Archive } from '../archive-client.ts'
import type { RecordKind } from '../record-kind.ts'
import { conferencesBy } from './conferences-by.ts'
import { directiveHeading } from './directive-heading.ts'
import { directiveMentionsIn } from './directive-mentions.ts'
import { byTypeAndNumber } from './directive-order.ts'
import { formsOf, type Named } from './forms-of.ts'
import { initialLetter } from './initial-letter.ts'
import { type ListedRecord, listedRecord } from './listed-record.ts'
import { byGivenName, givenName } from './person-name.ts'
import { titleInFull } from './title-lines.ts'

type RecordList = (archive: Archive) => readonly ListedRecord[]

/** All records of each kind in the order of their list, those that no conference names too. */
export const RECORD_LISTS: Readonly<Record<RecordKind, RecordList>> = {
  official: oncePer(officials),
  directive: oncePer(directives),
  place: oncePer(places),
  body: oncePer(bodies),
}

const { compare } = new Intl.Collator('vi')
const byName = (one: ListedRecord, other: ListedRecord) => compare(one.name, other.name)

function officials(archive: Archive): readonly ListedRecord[] {
  const found = conferencesBy(archive, 'official')
  const latest = latestTitles(archive.conferences)
  return archive.authorities.officials
    .map((record) =>
      listedRecord(
        {
          ...headed('official', record),
          initial: initialLetter(givenName(record.preferredForm)),
          detail: latestTitleOf(record, latest.get(record.id)),
        },
        found(record.id),
      ),
    )
    .toSorted((one, other) => byGivenName(one.name, other.name))
}

function latestTitleOf(record: OfficialAuthority, latest: string | undefined): string | null {
  return latest === undefined ? (record.titles.at(-1)?.title ?? null) : titleInFull(latest, record)
}

/** Directives without a record stand by what conferences say of them. */
function directives(archive: Archive): readonly ListedRecord[] {
  const mentions = directiveMentionsIn(archive)
  const ids = new Set([...archive.authorities.directives.map(({ id }) => id), ...mentions.keys()])
  return [...ids]
    .flatMap((id) => {
      const mentioned = (mentions.get(id) ?? []).map(({ directive }) => directive)
      return directiveHeading(id, mentioned, archive.authorities) ?? []
    })
    .toSorted(byTypeAndNumber)
    .map(({ id, name, type, number, title, record }) => {
      const names = [...(record ? formsOf(record) : [name]), `${type} ${number ?? ''}`, number, title]
      return listedRecord(
        {
          ...{ kind: 'directive', id, name, initial: type, detail: title },
          names: names.filter((one) => one !== null),
        },
        (mentions.get(id) ?? []).map(({ conference }) => conference),
      )
    })
}

function places(archive: Archive): readonly ListedRecord[] {
  const found = conferencesBy(archive, 'place')
  const all = archive.authorities.places
  const named = new Map(all.map(({ id, preferredForm }) => [id, preferredForm]))
  return all
    .map((record) => {
      const held = all.filter(
        ({ id, successor }) => successor?.id === record.id && placeFamily(all, record.id).has(id),
      )
      return listedRecord(
        {
          ...headed('place', record),
          names: [...formsOf(record), ...held.flatMap(formsOf)],
          held: held.map(({ preferredForm }) => preferredForm).toSorted(compare),
          now: named.get(record.successor?.id ?? '') ?? null,
        },
        found(record.id),
      )
    })
    .toSorted(byName)
}

function bodies(archive: Archive): readonly ListedRecord[] {
  const found = conferencesBy(archive, 'body')
  const all = archive.authorities.bodies
  const named = new Map(all.map(({ id, preferredForm }) => [id, preferredForm]))
  return all
    .map((record) => {
      const heirs = record.successors.flatMap(({ id }) => named.get(id) ?? [])
      return listedRecord({ ...headed('body', record), now: heirs.join(', ') || null }, found(record.id))
    })
    .toSorted(byName)
}

function headed(kind: RecordKind, record: Named) {
  const { id, preferredForm: name } = record
  return { kind, id, name, names: formsOf(record), initial: initialLetter(name) }
}
