import type { Conference } from '../model/conference.ts'
import type { Outline } from '../model/outline.ts'
import { expanded } from '../text/abbreviations.ts'
import { fold } from '../text/fold.ts'
import { printLikeness, textPrint } from '../text/text-print.ts'
import { likeness, pairs } from '../text/topic.ts'
import { areRivalHouses } from './rival-houses.ts'

/** One reason for or against two records being of one conference. */
export type Reason = { readonly reason: string; readonly points: number }

/** `never`: something they say cannot be true of one conference. */
export type Likeness =
  | { readonly kind: 'never'; readonly why: string }
  | { readonly kind: 'scored'; readonly score: number; readonly reasons: readonly Reason[] }

/**
 * Two records are of one conference from here on. A day and a place are six points; something of their own (who held
 * it, who came, what it was called) must come to them. On the shipped reports it joins every known pair and no other.
 */
export const SAME_CONFERENCE_SCORE = 7

const POINTS = {
  day: 4,
  monthDay: 2,
  province: 2,
  kind: 1,
  organiser: 2,
  official: 1.5,
  name: 3,
  text: 3,
  directive: 0.5,
  otherOrganiser: -3,
  otherHouse: -7,
} as const
/** More officials in common say no more. */
const MOST_OFFICIALS = 2
/** Names with this share of common pairs of words say the same. */
const LIKE_NAME = 0.5
/** Texts with this share are one text printed twice. */
const LIKE_TEXT = 0.5

const days = ({ date }: Outline) =>
  date?.start && date.end && date.start.length === 10 ? { from: date.start, to: date.end } : null
const monthDays = ({ date }: Outline) => {
  const [from = '', to = from] = date?.edtf.split('/') ?? []
  return from.length === 10 ? { from: from.slice(5), to: to.slice(5) } : null
}

function meet(
  one: { from: string; to: string } | null,
  other: { from: string; to: string } | null,
): 'yes' | 'no' | 'unknown' {
  if (!one || !other) return 'unknown'
  return one.from <= other.to && other.from <= one.to ? 'yes' : 'no'
}

function dayReason(one: Outline, other: Outline): Reason | 'apart' | null {
  const same = meet(days(one), days(other))
  if (same === 'yes') return { reason: 'the same day', points: POINTS.day }
  if (same === 'no') return 'apart'
  const calendar = meet(monthDays(one), monthDays(other))
  if (calendar === 'no') return 'apart'
  return calendar === 'yes'
    ? { reason: 'the same day of a year that one does not tell', points: POINTS.monthDay }
    : null
}

const years = (title: string) => new Set(title.match(/(?<!\d)(?:19|20)\d{2}(?!\d)/gu) ?? [])

/** «… năm 2018» and «… năm 2019» are editions of one series, not one conference. */
function differentEdition(one: Outline, other: Outline): boolean {
  const [a, b] = [years(one.event.title), years(other.event.title)]
  return a.size > 0 && b.size > 0 && ![...a].some((year) => b.has(year))
}

const common = (one: readonly string[], other: readonly string[]) =>
  one.filter((name) => other.includes(name)).length
const officials = ({ officials: all }: Outline) => all.map(({ name }) => fold(name))
const directives = ({ directives: all }: Outline) =>
  all.flatMap(({ number }) => (number ? [fold(number)] : []))

const namesOf = ({ organisers: all }: Outline) => all.map(({ name }) => name)
const organisers = (outline: Outline) => namesOf(outline).map((name) => fold(expanded(name)))

/**
 * «Cục … thuộc Bộ …» and «Bộ …» hold one conference; bodies that share no name hold two. Two ministries or two provinces
 * do so however alike their conferences are called; where somebody was at both, each report may tell one of several.
 */
function organiserReason(one: Outline, other: Outline, people: number): Reason | null {
  const [a, b] = [organisers(one), organisers(other)]
  if (a.length === 0 || b.length === 0) return null
  const shared = a.some((name) => b.some((another) => name.includes(another) || another.includes(name)))
  if (shared) return { reason: 'the same organiser', points: POINTS.organiser }
  if (people > 0 || !areRivalHouses(namesOf(one), namesOf(other)))
    return { reason: 'different organisers', points: POINTS.otherOrganiser }
  return { reason: 'organisers of two houses', points: POINTS.otherHouse }
}

/** A province's own conference is told from its neighbour's by the province; without one only people tell it. */
function isPlaceless(one: Outline, other: Outline): boolean {
  const local = [one, other].some(({ event }) => event.level === 'tỉnh/thành' || event.level === 'huyện')
  const unknown = [one, other].some(({ place }) => !place?.province)
  return local && unknown && common(officials(one), officials(other)) === 0
}

/** The print of all that the reports of a record say; it is asked for only where two records may be of one conference. */
export type PrintOf<T extends Outline> = (record: T) => Uint32Array

/** The print of a record that is at hand. */
export const printOfRecord = ({ reports }: Pick<Conference, 'reports'>): Uint32Array =>
  textPrint(reports.map(({ text }) => text).join('\n'))

function reasonsFor<T extends Outline>(one: T, other: T, printOf: PrintOf<T>): readonly Reason[] {
  const people = common(officials(one), officials(other))
  const name = likeness(pairs(one.event.title), pairs(other.event.title))
  const text = printLikeness(printOf(one), printOf(other))
  const rows: readonly (Reason & { readonly holds: boolean })[] = [
    {
      reason: 'the same province',
      points: POINTS.province,
      holds: one.place?.province != null && one.place.province === other.place?.province,
    },
    { reason: 'the same kind', points: POINTS.kind, holds: common(one.event.kinds, other.event.kinds) > 0 },
    {
      reason: `${people} officials in common`,
      points: POINTS.official * Math.min(people, MOST_OFFICIALS),
      holds: people > 0,
    },
    { reason: 'the same name', points: POINTS.name * name, holds: name >= LIKE_NAME },
    { reason: 'nearly the same text', points: POINTS.text, holds: text >= LIKE_TEXT },
    {
      reason: 'the same directive',
      points: POINTS.directive,
      holds: common(directives(one), directives(other)) > 0,
    },
  ]
  const organiser = organiserReason(one, other, people)
  const held = rows.filter(({ holds }) => holds).map(({ reason, points }) => ({ reason, points }))
  return organiser ? [...held, organiser] : held
}

/** What two records say that cannot be true of one conference: different days, provinces or editions; null when nothing is. */
export function contradiction(one: Outline, other: Outline): string | null {
  if (dayReason(one, other) === 'apart') return 'different days'
  const [a, b] = [one.place?.province ?? null, other.place?.province ?? null]
  if (a !== null && b !== null && a !== b) return 'different provinces'
  if (isPlaceless(one, other)) return 'a province unknown and nobody in common'
  return differentEdition(one, other) ? 'different editions' : null
}

/** Weighs whether two records tell of one conference, with the reasons; a contradiction ends it. */
export function sameConference<T extends Outline>(one: T, other: T, printOf: PrintOf<T>): Likeness {
  const why = contradiction(one, other)
  if (why !== null) return { kind: 'never', why }
  const day = dayReason(one, other)
  const reasons = [...(day && day !== 'apart' ? [day] : []), ...reasonsFor(one, other, printOf)]
  return { kind: 'scored', score: reasons.reduce((sum, { points }) => sum + points, 0), reasons }
}
