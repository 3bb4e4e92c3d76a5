type Thing = Readonly<Record<string, unknown>>

const isThing = (value: unknown): value is Thing => typeof value === 'object' && value !== null

function parsed(json: string): unknown {
  try {
    return JSON.parse(json)
  } catch {
    return null
  }
}

const listOf = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : [value])

/** The objects that a page states about itself in JSON-LD, those of `@graph` among them; broken blocks are passed over. */
export function jsonLdOf(document: Document): readonly Thing[] {
  return [...document.querySelectorAll('script[type="application/ld+json"]')]
    .flatMap((script) => listOf(parsed(script.textContent ?? '')))
    .filter(isThing)
    .flatMap((thing) => [thing, ...listOf(thing['@graph']).filter(isThing)])
}

/** The text that the first of some things gives under a key, or the name of the thing it gives there. */
export function statedIn(things: readonly Thing[], key: string): string | null {
  for (const thing of things) {
    const [value] = listOf(thing[key])
    if (typeof value === 'string') return value
    if (isThing(value) && typeof value.name === 'string') return value.name
  }
  return null
}
