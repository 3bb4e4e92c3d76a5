import { parseDocument } from 'yaml'

/** Nobody writes «the same as above» by a sign here, and a list that holds itself has no end. */
const NO_ALIASES = { maxAliasCount: 0 }

/** What a YAML document holds, or the first thing that is wrong with it; an empty one holds an empty mapping. */
export function parsedYaml(yaml: string): { readonly value: unknown } | { readonly fault: string } {
  try {
    const document = parseDocument(yaml, { logLevel: 'error' })
    const [error] = document.errors
    if (error !== undefined) return { fault: firstLine(error.message) }
    return { value: document.toJS(NO_ALIASES) ?? {} }
  } catch (error) {
    return { fault: firstLine(error instanceof Error ? error.message : String(error)) }
  }
}

/** What the parser says when it has gone down so far that it cannot go on. */
const TOO_DEEP = /^Maximum call stack size exceeded/u

const firstLine = (message: string) => (message.split('\n')[0] ?? '').replace(TOO_DEEP, 'nested too deeply')
