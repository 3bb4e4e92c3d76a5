import path from 'node:path'
import { readAuthorities } from '../../../src/pipeline/read-authorities.ts'
import { filled } from './filled.ts'
import { HOUSES, type House } from './houses.ts'
import { type Random, randomFrom } from './random.ts'
import { SLOTS } from './slots.ts'

const { directives } = readAuthorities(path.resolve(import.meta.dirname, '../../../data/authorities'))

export type Person = { readonly name: string; readonly title: string }
type NamedDirective = {
  readonly type: string
  readonly number: string | null
  readonly written: string
}

/** One conference as it was: what any report of it may tell. */
export type Occasion = {
  readonly number: number
  readonly level: House['level']
  readonly kind: string
  /** What it is called: «Hội nghị tổng kết công tác thông tin đối ngoại năm 2018». */
  readonly name: string
  readonly host: string
  readonly province: string
  readonly form: string
  /** First and last day, «2018-07-12». */
  readonly start: string
  readonly end: string
  readonly chair: Person
  readonly speakers: readonly Person[]
  readonly participants: number
  readonly matters: readonly string[]
  readonly tasks: readonly string[]
  readonly difficulty: string
  readonly directives: readonly NamedDirective[]
}

const FIRST_YEAR = 2006
const YEARS = 20
const WEEKS = 50
const SLOTS_OF_TIME = HOUSES.length * YEARS * WEEKS * 5
/** Has no divisor in common with the number of slots, so that no two conferences take one before all are taken. */
const STRIDE = 1_000_003

const DAY_MS = 86_400_000
const iso = (ms: number) => new Date(ms).toISOString().slice(0, 10)

/** The nth working day of a year, counted from its first Monday. */
function workingDay(year: number, nth: number): string {
  const first = new Date(Date.UTC(year, 0, 1))
  const monday = first.getTime() + ((8 - first.getUTCDay()) % 7) * DAY_MS
  return iso(monday + (Math.floor(nth / 5) * 7 + (nth % 5)) * DAY_MS)
}

/** House and day of the nth conference: no house holds two on one day. */
function slotOf(seed: number, nth: number) {
  const slot = (nth * STRIDE + seed * 7919) % SLOTS_OF_TIME
  const house = slot % HOUSES.length
  const year = FIRST_YEAR + (Math.floor(slot / HOUSES.length) % YEARS)
  const start = workingDay(year, Math.floor(slot / HOUSES.length / YEARS))
  return { house, year, start }
}

/** What is held when: a year is closed at its end, opened at its beginning, and reviewed in the middle. */
function kindOf(start: string, random: Random): string {
  const month = Number(start.slice(5, 7))
  if (month === 12) return random.any(['tổng kết', 'tổng kết', 'tổng kết', 'gặp mặt'])
  if (month === 1) return random.any(['tổng kết', 'triển khai', 'gặp mặt'])
  if (month < 4) return random.any(['triển khai', 'triển khai', 'quán triệt', 'tập huấn', 'giao ban'])
  if (month === 6 || month === 7) return random.any(['sơ kết', 'sơ kết', 'tập huấn', 'giao ban'])
  return random.any(['tập huấn', 'tập huấn', 'tập huấn', 'quán triệt', 'giao ban'])
}

/** The people of a house serve for five years, so that one meets them again. */
function peopleOf(house: number, year: number): readonly Person[] {
  const random = randomFrom(house * 101 + Math.floor(year / 5))
  return (HOUSES[house]?.offices ?? []).map((title) => ({ name: filled('{person}', random), title }))
}

const LOCAL: readonly { readonly type: string; readonly number: string }[] = [
  { type: 'Kế hoạch', number: '{number}/KH-UBND' },
  { type: 'Quyết định', number: '{number}/QĐ-UBND' },
  { type: 'Chỉ thị', number: '{number}-CT/TU' },
  { type: 'Công văn', number: '{number}/UBND-VX' },
]

function directiveBy(start: string, random: Random): NamedDirective {
  const known = directives.filter(({ date, number }) => number !== null && (date ?? '9999') <= start)
  if (known.length > 0 && random.below(3) > 0) {
    const { type, number } = random.any(known)
    return { type, number, written: `${type} số ${number}` }
  }
  const { type, number } = random.any(LOCAL)
  const given = filled(number, random)
  return { type, number: given, written: `${type} số ${given}` }
}

function distinct(named: readonly NamedDirective[]): readonly NamedDirective[] {
  return [...new Map(named.map((directive) => [directive.written, directive])).values()]
}

function several<T>(least: number, most: number, random: Random, make: () => T): readonly T[] {
  return Array.from({ length: least + random.below(most - least + 1) }, make)
}

/** The nth conference of a seed; the same house comes back over the years with the same kinds of conference. */
export function occasionOf(seed: number, nth: number): Occasion {
  const random = randomFrom(seed * 1_000_003 + nth)
  const { house: at, year, start } = slotOf(seed, nth)
  const house = HOUSES[at]
  if (!house) throw new Error(`Cannot find the house ${at}`)
  const kind = kindOf(start, random)
  const { name: province, form } = house.provinceOn(start)
  const own = { province, form, committee: form === 'tỉnh' ? 'Tỉnh ủy' : 'Thành ủy' }
  const [chair, ...others] = peopleOf(at, year).map(({ name, title }) => ({
    name,
    title: filled(title, random, own),
  }))
  if (!chair) throw new Error(`Cannot find the people of house ${at}`)
  const reviewed = kind === 'tổng kết' && start.slice(5, 7) === '01' ? year - 1 : year
  const subject = filled('{subject}', random)
  return {
    number: nth,
    level: house.level,
    kind,
    name: `Hội nghị ${kind} ${subject} năm ${reviewed}`,
    host: filled(random.oftenFirst(house.hosts), random, own),
    ...{ province, form, start },
    end:
      kind === 'tập huấn' && new Date(start).getUTCDay() < 5 && random.below(3) === 0
        ? nextDay(start)
        : start,
    chair,
    speakers: others.slice(0, 1 + random.below(3)),
    participants: 30 + 10 * random.below(40),
    matters: several(2, 4, random, () => filled('{matter}', random, { province })),
    tasks: several(3, 5, random, () => filled('{verb} {matter}', random, { province })),
    difficulty: filled(random.any(SLOTS.difficulty ?? []), random, { province }),
    directives: distinct(several(0, 2, random, () => directiveBy(start, random))),
  }
}

function nextDay(day: string): string {
  const next = iso(Date.parse(day) + DAY_MS)
  // Two days of two months are written in other ways than «12 và 13/7».
  return next.slice(0, 7) === day.slice(0, 7) ? next : day
}
