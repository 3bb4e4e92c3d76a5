import type { OfficialAuthority } from '../model/authority.ts'
import { formKey } from './form-key.ts'
import { isLocal, keysHere, type Occasion } from './occasion.ts'

/** «Đại tá», «Cục trưởng», «GS.TS» fit too many; an office that tells persons apart names its body. */
const WORDS_OF_AN_OFFICE = 3
/** «Phó Chỉ huy trưởng» is the beginning of too many offices, «Bí thư Trung ương Đảng» of few. */
const WORDS_OF_A_BEGINNING = 5

const hasWords = (key: string, least: number) => key.split(' ').length >= least

/**
 * What is left out stands at the end: «Cục trưởng Cục Thông tin đối ngoại(, Bộ Thông tin và Truyền thông)»; but not
 * the province, without which «Giám đốc Sở Ngoại vụ» would be that of any.
 */
function sameOffice(one: string, other: string, sphere: Occasion['sphere']): boolean {
  if (one === other) return hasWords(one, WORDS_OF_AN_OFFICE)
  if (sphere === 'local') return false
  const [short, long] = one.length < other.length ? [one, other] : [other, one]
  return hasWords(short, WORDS_OF_A_BEGINNING) && long.startsWith(`${short} `)
}

type Title = OfficialAuthority['titles'][number]

/** Dates are compared as far as both are known: «2017» may be before and after «2017-06-01». */
function heldOn({ from, to }: Title, day: string | null): boolean {
  if (day === null) return true
  const common = (date: string) => Math.min(date.length, day.length)
  if (from !== null && day.slice(0, common(from)) < from.slice(0, common(from))) return false
  return to === null || day.slice(0, common(to)) <= to.slice(0, common(to))
}

const officesOn = ({ titles }: OfficialAuthority, day: string | null) =>
  titles.filter((title) => heldOn(title, day)).map(({ title }) => formKey(title))

/** Whether the record knows one of the offices that the report gives, as held that day. */
export function anyOfficeFits(
  record: OfficialAuthority,
  reported: readonly string[],
  occasion: Occasion,
): boolean {
  const known = officesOn(record, occasion.day)
  return reported.some((title) => {
    const sphere = isLocal(title) ? 'local' : 'central'
    const here = keysHere(title, occasion)
    return known.some((office) => here.some((key) => sameOffice(office, key, sphere)))
  })
}

/** Whether the record knows an office that day in one of these bodies. */
export function anyOfficeIn(
  record: OfficialAuthority,
  bodies: readonly string[],
  { day }: Occasion,
): boolean {
  const endings = bodies.map((body) => ` ${formKey(body)}`)
  return officesOn(record, day).some((office) => endings.some((ending) => office.endsWith(ending)))
}
