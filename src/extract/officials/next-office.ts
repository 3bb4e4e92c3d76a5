import { RANK_OR_DEGREE } from '../lexicon/titles.ts'
import { AND_SOMEBODY } from './office-bounds.ts'
import { type TitlesBefore, titlesBefore } from './titles-before.ts'

const RANK_ONLY = new RegExp(String.raw`^(?:${RANK_OR_DEGREE})$`, 'iu')
/** «A, Giám đốc Sở, B»: a comma before the next name leaves the office to the first. */
const ENDS_APART = /[,;:–—-]\s*$/u
/** «A - Trưởng ban, Giám đốc Sở B»: a dash or a bracket says that an office of the first follows. */
const BEGINS_OWN = /^\s*[–—(-]/u

/** What joins two persons is of neither. */
const AND = /\s+(?:và|cùng|với)\s*$/u

/** Whether what stands before a name is more than a rank or a degree. */
export const hasOffice = ({ titles }: TitlesBefore) => titles.some((title) => !RANK_ONLY.test(title))

/** Who has an office before the name and no «đồng chí» there has none after it: «Giám đốc Sở A, Bí thư Huyện ủy B». */
const isComplete = (own: TitlesBefore, between: string) =>
  hasOffice(own) && own.honorific === 'no' && !BEGINS_OWN.test(between)

/** Where in an office that runs into a name that person's own begins: «Trưởng ban và Giám đốc Sở», of two persons. */
const ownBegins = (office: string) => Math.max(0, office.search(AND_SOMEBODY))

/** Where in the words between two names the offices of the second begin; their end when none runs into its name. */
export function nextOfficeStart(between: string, own: TitlesBefore): number {
  if (ENDS_APART.test(between)) return between.length
  const { titles, start, honorific } = titlesBefore(between)
  const [last] = titles.slice(-1)
  if (last === undefined || honorific === 'yes') return between.length
  const at = isComplete(own, between) ? start : between.lastIndexOf(last) + ownBegins(last)
  return between.slice(0, at).replace(AND, '').length
}
