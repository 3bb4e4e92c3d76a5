import { expanded } from '../../text/abbreviations.ts'
import { slug } from '../../text/fold.ts'

/** The same titles and names come back with every conference. */
const remembered = new Map<string, string>()

/** What spellings of a name have in common, short forms written out: «Ban Mẫu T.Ư» → «ban-mau-trung-uong». */
export function nameSlug(name: string): string {
  const known = remembered.get(name) ?? slug(expanded(name))
  remembered.set(name, known)
  return known
}
