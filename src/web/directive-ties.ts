import type { DirectiveAuthority } from '../model/authority.ts'
import type { Conference } from '../model/conference.ts'
import { factKey } from './fact-key.ts'
import { FACT_ROW_KEYS } from './fact-row-keys.ts'
import { type DirectiveLink, type RelatedDirective, relatedDirectives } from './records/related-directives.ts'

/** What somebody who reads of a directive wants to know of others; the rest stands on its own page. */
export const DIRECTIVE_TIES = [
  'replaces',
  'replaced',
  'implements',
  'reviews',
] as const satisfies readonly DirectiveLink[]

type DirectiveTie = RelatedDirective & { readonly link: (typeof DIRECTIVE_TIES)[number] }

/** What the directives that a conference names have to do with others, by the facts that name them. */
export type DirectiveTies = Readonly<Record<string, readonly DirectiveTie[]>>

/** Of the directives of a conference what their records say, whatever the reports say. */
export function directiveTies(
  { directives }: Conference,
  records: readonly DirectiveAuthority[],
): DirectiveTies {
  return Object.fromEntries(
    directives.map(({ id }, at) => [
      factKey(FACT_ROW_KEYS.directives, at),
      relatedDirectives(id, records).filter(isTie),
    ]),
  )
}

const isTie = (related: RelatedDirective): related is DirectiveTie =>
  DIRECTIVE_TIES.some((link) => link === related.link)
