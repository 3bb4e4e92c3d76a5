import type { DirectiveAuthority } from '../model/authority.ts'
import type { Directive } from '../model/conference.ts'
import { type AuthorityIndex, found, numberKey, titleKey } from './authority-index.ts'
import { formKey } from './form-key.ts'

/**
 * The records a directive may be: the same type and number, or serial where the report has no more, or the same name
 * or title; and neither date nor issuer against it, nor issued after the conference.
 */
export function directivesFor(
  directive: Directive,
  index: AuthorityIndex,
  day: string | null,
): readonly DirectiveAuthority[] {
  const { type, number } = directive
  const candidates =
    number === null
      ? namesOf(directive).flatMap((key) => found(index.directives, key))
      : found(index.numbers, numberKey(type, number))
  return [...new Set(candidates)].filter(
    (record) =>
      agree(record.date, directive.date) &&
      agree(record.issuer, bodyNamed(directive.issuer, index)) &&
      !(record.date !== null && day !== null && record.date.slice(0, day.length) > day),
  )
}

function namesOf({ type, title, asWritten }: Directive): readonly string[] {
  return [...asWritten.map(formKey), ...(title === null ? [] : [titleKey(type, title)])]
}

/** The record's heading over what the report says; a bare number becomes the full one. */
export function underHeading(directive: Directive, record: DirectiveAuthority): Directive {
  return {
    ...directive,
    id: record.id,
    number: directive.number === null ? null : (record.number ?? directive.number),
  }
}

const agree = (one: string | null, other: string | null) => one === null || other === null || one === other

function bodyNamed(form: string | null, { bodies }: AuthorityIndex): string | null {
  const [body] = form === null ? [] : found(bodies, formKey(form))
  return body?.id ?? null
}
