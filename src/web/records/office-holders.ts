import type { BodyAuthority, OfficialAuthority } from '../../model/authority.ts'
import type { Archive } from '../archive-client.ts'
import { appearancesIn } from './appearances.ts'
import { firstNamed, isNamedIn, nameKeys } from './names-in.ts'
import { byGivenName } from './person-name.ts'
import { type TitleLine, titleLines } from './title-lines.ts'

/** An official with the titles that name a body. */
export type OfficeHolder = {
  readonly id: string
  readonly name: string
  readonly titles: readonly TitleLine[]
}

/** Whose titles are of a body: «Cục trưởng Cục Mẫu, Bộ Mẫu» is of «Cục Mẫu» and not of «Bộ Mẫu». */
export function officeHoldersOf(archive: Archive, body: BodyAuthority): readonly OfficeHolder[] {
  const appearances = appearancesIn(archive)
  const own = nameKeys([body])
  const all = nameKeys(archive.authorities.bodies)
  const isOfBody = ({ title }: TitleLine) => firstNamed(title, all) === body.id
  const isNamed = (title: string) => isNamedIn(title, own)
  // Of thousands few have a title that names it at all; only theirs are held against every body.
  const mayHold = ({ id, titles }: OfficialAuthority) =>
    titles.some(({ title }) => isNamed(title)) ||
    (appearances.get(id) ?? []).some(({ parts }) => parts.some((part) => part.titles.some(isNamed)))
  return archive.authorities.officials
    .filter(mayHold)
    .map((official) => ({
      id: official.id,
      name: official.preferredForm,
      titles: titleLines(official, appearances.get(official.id) ?? []).filter(isOfBody),
    }))
    .filter(({ titles }) => titles.length > 0)
    .toSorted((one, other) => byGivenName(one.name, other.name))
}
