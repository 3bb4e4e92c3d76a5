import type { OfficialAuthority } from '../model/authority.ts'
import { fold } from '../text/fold.ts'
import { nameKey } from './authority-forms.ts'
import { type AuthorityIndex, found } from './authority-index.ts'
import type { Occasion } from './occasion.ts'
import { anyOfficeFits, anyOfficeIn } from './office-fits.ts'

type Named = { readonly name: string; readonly titles: readonly string[] }

/**
 * The records a person may be: the name is theirs, and so is one of the offices given. Who is named without an office
 * is one of them only if he is known to hold one in a body that organises the conference.
 */
export function officialsFor(
  { name, titles }: Named,
  index: AuthorityIndex,
  { occasion, organisers }: { readonly occasion: Occasion; readonly organisers: readonly string[] },
): readonly OfficialAuthority[] {
  const namesakes = namesakesOf(name, index)
  if (titles.length > 0) return namesakes.filter((record) => anyOfficeFits(record, titles, occasion))
  return namesakes.filter((record) => anyOfficeIn(record, organisers, occasion))
}

/** A name with marks is compared with them: «Hùng» is not «Hưng». */
function namesakesOf(name: string, { officials, unmarked }: AuthorityIndex): readonly OfficialAuthority[] {
  const key = nameKey(name)
  return key === fold(key) ? found(unmarked, key) : found(officials, key)
}
