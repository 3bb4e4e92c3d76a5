import { ArchiveError } from './archive-error.ts'
import { isProgramLost } from './program-lost.ts'
import type { Strings } from './strings/strings.ts'

type Words = Strings['error']

/** What could not be opened, why, and what the reader can do, in words; names of files are for those who build. */
export function explainedError(error: unknown, words: Words): string {
  if (isProgramLost(error)) return words.program
  if (!(error instanceof ArchiveError)) return words.unexpected
  return words[error.failure](contentOf(error.file, words.contents), error.status)
}

/** What is in a file is told by its name: `briefs-0123456789abcdef.json`. */
function contentOf(file: string, contents: Words['contents']): string {
  const [name = ''] = file.split('/').at(-1)?.split(/[-.]/u) ?? []
  return isKnown(name, contents) ? contents[name] : contents.other
}

const isKnown = (name: string, contents: Words['contents']): name is keyof Words['contents'] =>
  Object.hasOwn(contents, name)
