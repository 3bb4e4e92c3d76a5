import { attempt, readBytes, readBytesIfAny } from './files.ts'

const UTF_8 = new TextDecoder('utf-8', { fatal: true })

/** The text of a file that people write; one that is not in UTF-8 is refused, since its names would be read wrongly. */
export const statedText = (location: string): string => textOf(readBytes(location), location)

/** As `statedText`, of a file that need not be there. */
export function statedTextIfAny(location: string): string | null {
  const bytes = readBytesIfAny(location)
  return bytes && textOf(bytes, location)
}

const textOf = (bytes: Uint8Array, location: string): string =>
  attempt('read', location, () => UTF_8.decode(bytes))
