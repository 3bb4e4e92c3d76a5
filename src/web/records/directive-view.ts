import { briefOf, isWhole } from '../../model/brief.ts'
import type { Archive } from '../archive-client.ts'
import { type DirectiveHeading, directiveHeading } from './directive-heading.ts'
import { type DirectiveMention, directiveMentionsIn } from './directive-mentions.ts'
import { DIRECTIVE_NAMINGS, type DirectiveNaming, directiveNaming } from './directive-naming.ts'
import { type RelatedDirective, relatedDirectives } from './related-directives.ts'
import { type YearSpan, yearSpan } from './year-span.ts'

/** A conference that names the directive, with the sentence that says most of what it did with it. */
type NamingConference = DirectiveMention & {
  readonly naming: DirectiveNaming
  /** Whether it met before the directive was issued, and so may mean another one of that number. */
  readonly isEarlier: boolean
}

/** What the page of a directive shows. */
export type DirectiveView = {
  readonly heading: DirectiveHeading
  readonly related: readonly RelatedDirective[]
  readonly mentions: readonly DirectiveMention[]
  readonly years: YearSpan | null
  /** The conferences by what they did with it, the newest first; relations that none has are left out. */
  readonly life: readonly {
    readonly relation: DirectiveNaming['relation']
    readonly conferences: readonly NamingConference[]
  }[]
}

/** The view of a directive; null of an id that neither a record nor a conference has. */
export function directiveView(archive: Archive, id: string): DirectiveView | null {
  const mentions = directiveMentionsIn(archive).get(id) ?? []
  const heading = directiveHeading(
    id,
    mentions.map(({ directive }) => directive),
    archive.authorities,
  )
  if (!heading) return null
  const listed = mentions.map(asListed)
  const named = mentions.map((mention, nth) => ({
    ...(listed[nth] ?? mention),
    naming: namingIn(mention),
    isEarlier: isEarlier(mention, heading.date),
  }))
  return {
    heading,
    related: relatedDirectives(id, archive.authorities.directives),
    mentions: listed,
    years: yearSpan(listed.map(({ conference }) => conference)),
    life: DIRECTIVE_NAMINGS.map((relation) => ({
      relation,
      conferences: named.filter(({ naming }) => naming.relation === relation),
    })).filter(({ conferences }) => conferences.length > 0),
  }
}

/** Of a record only what lists show: the sentence of it has been found. */
function asListed({ conference, directive, fact }: DirectiveMention): DirectiveMention {
  const brief = briefOf(conference)
  return {
    conference: brief,
    directive: brief.directives[conference.directives.indexOf(directive)] ?? directive,
    fact,
  }
}

/** What the record of a conference does not say, its brief leaves open. */
function namingIn({ conference, directive: { id, asWritten, type } }: DirectiveMention): DirectiveNaming {
  const named = isWhole(conference) ? conference.directives.find((one) => one.id === id) : undefined
  if (isWhole(conference) && named) return directiveNaming(named, conference.reports)
  return { relation: 'cited', sentence: asWritten[0] ?? type }
}

/** As far as both dates are known; a span counts by its end. */
function isEarlier({ conference: { date } }: DirectiveMention, issued: string | null): boolean {
  const met = date?.end ?? null
  if (met === null || issued === null) return false
  const exactness = Math.min(met.length, issued.length)
  return met.slice(0, exactness) < issued.slice(0, exactness)
}
