import path from 'node:path'
import { type AuthorityFile, checkedAuthorities } from '../link/check-authorities.ts'
import type { Authorities } from '../model/authority.ts'
import { FileError, readTextIfAny } from './files.ts'

/** The authority files of a folder, read and checked; a missing file holds no records, a broken one is named. */
export function readAuthorities(folder: string): Authorities {
  const read = (name: string) => readJson(path.posix.join(folder, name))
  const checked = checkedAuthorities({
    officials: read('officials.json'),
    bodies: read('bodies.json'),
    directives: read('directives.json'),
    places: read('places.json'),
  })
  if ('faults' in checked) throw new FileError(checked.faults.join('\n'))
  return checked.authorities
}

function readJson(file: string): AuthorityFile {
  const text = readTextIfAny(file)
  try {
    return { file, content: text === null ? [] : JSON.parse(text) }
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error)
    throw new FileError(`Cannot read "${file}": ${reason}`, { cause: error })
  }
}
