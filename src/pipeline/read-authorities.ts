import path from 'node:path'
import { type AuthorityFile, checkedAuthorities } from '../link/check-authorities.ts'
import type { Authorities } from '../model/authority.ts'
import { FileError } from './files.ts'
import { statedJson } from './stated-json.ts'

/** The authority files of a folder, read and checked; a missing file holds no records, a broken one is named. */
export function readAuthorities(folder: string): Authorities {
  const read = (name: string): AuthorityFile => {
    const file = path.posix.join(folder, name)
    return { file, content: statedJson(file) }
  }
  const checked = checkedAuthorities({
    officials: read('officials.json'),
    bodies: read('bodies.json'),
    directives: read('directives.json'),
    places: read('places.json'),
  })
  if ('faults' in checked) throw new FileError(checked.faults.join('\n'))
  return checked.authorities
}
