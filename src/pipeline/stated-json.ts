import { FileError } from './files.ts'
import { statedTextIfAny } from './stated-text.ts'

/**
 * What a JSON file says that people keep; an empty list where there is none. Throws a FileError that names what is no JSON,
 * and a key that is said twice: JSON itself would take the last and say nothing of the others. `what` is how a message calls
 * the file, with a space behind it.
 */
export function statedJson(file: string, what: '' | 'ledger ' = ''): unknown {
  const text = statedTextIfAny(file)
  if (text === null) return []
  try {
    const content: unknown = JSON.parse(text)
    const repeated = repeatedKey(text)
    if (repeated !== null) throw new SyntaxError(`the key ${repeated} is said twice of one thing`)
    return content
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error)
    throw new FileError(`Cannot read ${what}"${file}": ${reason}`, { cause: error })
  }
}

/** The next text or bracket of what is JSON, from the end of the one before on. */
const TOKEN = /[^"{}[\]]*(?:"(?<text>(?:[^"\\]|\\.)*)"\s*(?<colon>:)?|(?<opened>[{[])|(?<closed>[}\]]))/uy

/** The first key that stands twice in one object, as it is written; null where none does. Of any depth. */
function repeatedKey(json: string): string | null {
  const open: Set<string>[] = []
  TOKEN.lastIndex = 0
  for (let token = TOKEN.exec(json); token; token = TOKEN.exec(json)) {
    const { text, colon, opened, closed } = token.groups ?? {}
    if (opened) open.push(new Set())
    if (closed) open.pop()
    if (colon && !isFirst(JSON.parse(`"${text}"`), open.at(-1))) return `"${text}"`
  }
  return null
}

/** Whether a key is said for the first time; from then on it is known. */
function isFirst(key: string, keys: Set<string> | undefined): boolean {
  const before = keys?.size
  return keys?.add(key).size !== before
}
