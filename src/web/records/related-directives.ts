import type { DirectiveAuthority } from '../../model/authority.ts'

type RelationKind = DirectiveAuthority['relations'][number]['kind']

/** What one directive is to another, seen from the one that does it and from the other. */
export const DIRECTIVE_LINKS = [
  'replaces',
  'replaced',
  'implements',
  'implemented',
  'reviews',
  'reviewed',
] as const
export type DirectiveLink = (typeof DIRECTIVE_LINKS)[number]

const BACK = { replaces: 'replaced', implements: 'implemented', reviews: 'reviewed' } satisfies Record<
  RelationKind,
  DirectiveLink
>

/** A directive that another one replaces, implements or reviews, or the other way round. */
export type RelatedDirective = {
  readonly link: DirectiveLink
  readonly id: string
  readonly name: string
  readonly source: string
}

/** What the records of directives say that one has to do with others. */
export function relatedDirectives(
  id: string,
  directives: readonly DirectiveAuthority[],
): readonly RelatedDirective[] {
  const named = new Map(directives.map((directive) => [directive.id, directive.preferredForm]))
  return directives.flatMap(({ id: from, relations }) =>
    relations.flatMap(({ kind, id: to, source }): readonly RelatedDirective[] => {
      if (from === id) return [{ link: kind, source, id: to, name: named.get(to) ?? to }]
      if (to === id) return [{ link: BACK[kind], source, id: from, name: named.get(from) ?? from }]
      return []
    }),
  )
}
