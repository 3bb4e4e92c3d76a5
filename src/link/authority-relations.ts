import type { Authorities } from '../model/authority.ts'

type Kind = keyof Authorities
type Fault = { readonly kind: Kind; readonly fault: string }

/** One record points to another: «implements», «successor». */
type Edge = {
  readonly kind: Kind
  readonly from: string
  readonly relation: string
  readonly to: string
  readonly of: Kind
}

function edgesOf({ bodies, directives, places }: Authorities): readonly Edge[] {
  return [
    ...bodies.flatMap(({ id: from, successors }) =>
      successors.map(
        ({ id: to }) => ({ kind: 'bodies', from, relation: 'successor', to, of: 'bodies' }) as const,
      ),
    ),
    ...bodies.flatMap(({ id: from, standing }) =>
      standing?.parent
        ? [{ kind: 'bodies', from, relation: 'parent', to: standing.parent, of: 'bodies' } as const]
        : [],
    ),
    ...places.flatMap(({ id: from, successor }) =>
      successor
        ? [{ kind: 'places', from, relation: 'successor', to: successor.id, of: 'places' } as const]
        : [],
    ),
    ...directives.flatMap(({ id: from, issuer }) =>
      issuer ? [{ kind: 'directives', from, relation: 'issuer', to: issuer, of: 'bodies' } as const] : [],
    ),
    ...directives.flatMap(({ id: from, relations }) =>
      relations.map(
        ({ kind: relation, id: to }) =>
          ({ kind: 'directives', from, relation, to, of: 'directives' }) as const,
      ),
    ),
  ]
}

/** Relations that lead nowhere, and those that lead back to where they began. */
export function relationFaults(authorities: Authorities): readonly Fault[] {
  const edges = edgesOf(authorities)
  const nameOf = (kind: Kind, id: string) =>
    `record ${authorities[kind].findIndex((record) => record.id === id) + 1} ("${id}")`
  const lost = edges
    .filter(({ to, of }) => !authorities[of].some(({ id }) => id === to))
    .map(({ kind, from, relation, to, of }) => ({
      kind,
      fault: `${nameOf(kind, from)} has the ${relation} "${to}", which is not among the ${of}`,
    }))
  const circular = CHAINS.flatMap(({ kind, relation }) =>
    circles(edges.filter((edge) => edge.kind === kind && edge.relation === relation)).map((circle) => ({
      kind,
      fault: `${nameOf(kind, circle[0] ?? '')} comes back to itself by "${relation}": ${circle.join(' → ')}`,
    })),
  )
  return [...lost, ...circular]
}

/** Relations that time or rank gives a direction. */
const CHAINS: readonly { readonly kind: Kind; readonly relation: string }[] = [
  { kind: 'bodies', relation: 'successor' },
  { kind: 'bodies', relation: 'parent' },
  { kind: 'places', relation: 'successor' },
  { kind: 'directives', relation: 'replaces' },
  { kind: 'directives', relation: 'implements' },
  { kind: 'directives', relation: 'reviews' },
]

/** Each circle once, from the record that comes first in the file: `['a', 'b', 'a']`. */
function circles(edges: readonly Edge[]): readonly (readonly string[])[] {
  const next = new Map<string, readonly string[]>()
  for (const { from, to } of edges) next.set(from, [...(next.get(from) ?? []), to])
  const closed = new Set<string>()
  return [...next.keys()].flatMap((start) => {
    if (closed.has(start)) return []
    const circle = wayBack(start, next)
    for (const id of circle ?? []) closed.add(id)
    return circle ? [circle] : []
  })
}

/** The shortest way from a record back to itself. */
function wayBack(start: string, next: ReadonlyMap<string, readonly string[]>): readonly string[] | null {
  const seen = new Set<string>()
  let ways: readonly (readonly string[])[] = [[start]]
  while (ways.length > 0) {
    ways = ways.flatMap((way) => (next.get(way.at(-1) ?? '') ?? []).map((id) => [...way, id]))
    const closing = ways.find((way) => way.at(-1) === start)
    if (closing) return closing
    ways = ways.filter((way) => !seen.has(way.at(-1) ?? ''))
    for (const way of ways) seen.add(way.at(-1) ?? '')
  }
  return null
}
