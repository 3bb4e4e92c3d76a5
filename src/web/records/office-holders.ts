import type { BodyAuthority } from '../../model/authority.ts'
import type { Archive } from '../archive-client.ts'
import { appearancesIn } from './appearances.ts'
import { firstNamed, nameKeys } from './names-in.ts'
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
  // Few titles name it at all, so only those are held against every body.
  const isOfBody = ({ title }: TitleLine) =>
    firstNamed(title, own) !== null && firstNamed(title, all) === body.id
  return archive.authorities.officials
    .map((official) => ({
      id: official.id,
      name: official.preferredForm,
      titles: titleLines(official, appearances.get(official.id) ?? []).filter(isOfBody),
    }))
    .filter(({ titles }) => titles.length > 0)
    .toSorted((one, other) => byGivenName(one.name, other.name))
}
