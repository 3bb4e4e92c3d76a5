import type {
  Authorities,
  BodyAuthority,
  DirectiveAuthority,
  OfficialAuthority,
  PlaceAuthority,
} from '../model/authority.ts'
import { fold } from '../text/fold.ts'
import { normalized } from '../text/normalize.ts'
import { formsOf, type Heading, nameKey } from './authority-forms.ts'
import { formKey } from './form-key.ts'

type Shelf<T> = ReadonlyMap<string, readonly T[]>

/** The authority records by everything a report may call them. */
export type AuthorityIndex = {
  readonly officials: Shelf<OfficialAuthority>
  /** For names without a single mark: «VO VAN MAU». */
  readonly unmarked: Shelf<OfficialAuthority>
  readonly bodies: Shelf<BodyAuthority>
  readonly places: Shelf<PlaceAuthority>
  /** What a place was before, by the id of what it became. */
  readonly predecessors: Shelf<PlaceAuthority>
  /** By their names, and by type and title: «Kết luận … về “Chiến lược mẫu”». */
  readonly directives: Shelf<DirectiveAuthority>
  /** By type and full number, and by type and serial: «nghi dinh 72/2015/nd-cp», «nghi dinh 72». */
  readonly numbers: Shelf<DirectiveAuthority>
}

export function authorityIndex({ officials, bodies, directives, places }: Authorities): AuthorityIndex {
  return {
    officials: shelved(officials, (record) => formsOf(record).map((form) => nameKey(withoutAsides(form)))),
    unmarked: shelved(officials, (record) =>
      formsOf(record).map((form) => fold(nameKey(withoutAsides(form)))),
    ),
    bodies: shelved(bodies, keysOf),
    places: shelved(places, keysOf),
    predecessors: shelved(places, ({ successor }) => (successor ? [successor.id] : [])),
    directives: shelved(directives, (record) => [...keysOf(record), ...titledKeys(record)]),
    numbers: shelved(directives, ({ type, number }) =>
      number === null ? [] : [numberKey(type, number), numberKey(type, serialOf(number))],
    ),
  }
}

/** The records under one key; none is no error. */
export function found<T>(shelf: Shelf<T>, key: string): readonly T[] {
  return shelf.get(key) ?? []
}

/** Without what stands in brackets: «Ban Chỉ đạo (BCĐ) Công tác …», «Nguyễn Văn Mẫu (Quảng Ngãi)». */
export function withoutAsides(form: string): string {
  return normalized(form.replace(/\([^()]*\)/gu, ' ')).trim()
}

export function numberKey(type: string, number: string): string {
  return fold(`${type} ${number}`)
}

export function titleKey(type: string, title: string): string {
  return formKey(`${type} ${title}`)
}

const serialOf = (number: string) => /^\d+/u.exec(number)?.[0] ?? number
const titledKeys = ({ type, title }: DirectiveAuthority) => (title === null ? [] : [titleKey(type, title)])
const keysOf = (record: Heading) => formsOf(record).map(formKey)

function shelved<T>(records: readonly T[], keysOf: (record: T) => readonly string[]): Shelf<T> {
  const shelf = new Map<string, readonly T[]>()
  for (const record of records) {
    for (const key of new Set(keysOf(record))) shelf.set(key, [...(shelf.get(key) ?? []), record])
  }
  return shelf
}
