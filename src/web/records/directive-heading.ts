import type { Authorities, DirectiveAuthority } from '../../model/authority.ts'
import type { BriefDirective } from '../../model/brief.ts'
import { directiveName } from '../../model/directive-name.ts'

/** Which directive it is, by its record; what that leaves open, by the newest conference that says it. */
export type DirectiveHeading = {
  readonly id: string
  readonly name: string
  readonly type: string
  readonly number: string | null
  readonly date: string | null
  readonly title: string | null
  /** As one says it, and its record where it has one. */
  readonly issuer: { readonly name: string; readonly id: string | null } | null
  readonly record: DirectiveAuthority | null
}

/** The heading of a directive that has a record or is named somewhere; null of any other. */
export function directiveHeading(
  id: string,
  mentioned: readonly BriefDirective[],
  authorities: Pick<Authorities, 'directives' | 'bodies'>,
): DirectiveHeading | null {
  const record = authorities.directives.find((directive) => directive.id === id) ?? null
  const [newest] = mentioned
  if (!record && !newest) return null
  return {
    id,
    record,
    name: record?.preferredForm ?? (newest ? directiveName(newest) : id),
    type: record?.type ?? newest?.type ?? '',
    number: record?.number ?? said(mentioned, 'number'),
    date: record?.date ?? said(mentioned, 'date'),
    title: record?.title ?? said(mentioned, 'title'),
    issuer: issuerOf(record?.issuer ?? null, said(mentioned, 'issuer'), authorities),
  }
}

function said(
  mentioned: readonly BriefDirective[],
  part: 'number' | 'date' | 'title' | 'issuer',
): string | null {
  return mentioned.flatMap((directive) => directive[part] ?? [])[0] ?? null
}

function issuerOf(
  id: string | null,
  written: string | null,
  { bodies }: Pick<Authorities, 'bodies'>,
): DirectiveHeading['issuer'] {
  const body = bodies.find((one) => (id === null ? one.preferredForm === written : one.id === id))
  if (body) return { name: body.preferredForm, id: body.id }
  return written === null ? null : { name: written, id: null }
}
