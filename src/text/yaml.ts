import { parseDocument } from 'yaml'

/** What a YAML document holds, or the first thing that is wrong with it; an empty one holds an empty mapping. */
export function parsedYaml(yaml: string): { readonly value: unknown } | { readonly fault: string } {
  const document = parseDocument(yaml)
  const [error] = document.errors
  if (error !== undefined) return { fault: error.message.split('\n')[0] ?? '' }
  try {
    return { value: document.toJS() ?? {} }
  } catch (error) {
    // An alias bomb is the one thing that a document without errors still throws on.
    return { fault: error instanceof Error ? error.message : String(error) }
  }
}
