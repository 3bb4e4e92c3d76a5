import { directiveName } from '../model/directive-name.ts'
import type { RecordKind } from './conferences-naming.ts'
import type { Publication } from './publication.ts'

/** A record that has a page of its own. */
export type RecordPage = { readonly kind: RecordKind; readonly id: string; readonly name: string }

/** The records with a page: those of the authority files, and directives that only conferences name. */
export function recordPages({
  authorities,
  conferences,
}: Pick<Publication, 'authorities' | 'conferences'>): readonly RecordPage[] {
  const { officials, directives, places, bodies } = authorities
  const recorded = new Set(directives.map(({ id }) => id))
  const named = new Map(
    conferences
      .flatMap((one) => one.directives)
      .filter(({ id }) => !recorded.has(id))
      .map((directive) => [directive.id, directiveName(directive)]),
  )
  return [
    ...of('official', officials),
    ...of('directive', directives),
    ...[...named]
      .toSorted(([one], [other]) => (one < other ? -1 : 1))
      .map(([id, name]) => ({ kind: 'directive' as const, id, name })),
    ...of('place', places),
    ...of('body', bodies),
  ]
}

type Headed = { readonly id: string; readonly preferredForm: string }

const of = (kind: RecordKind, records: readonly Headed[]): readonly RecordPage[] =>
  records.map(({ id, preferredForm: name }) => ({ kind, id, name }))
