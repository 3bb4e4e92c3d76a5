import type { Conference } from '../../model/conference.ts'
import type { Archive, ArchiveClient } from '../archive-client.ts'
import { type DirectiveHeading, directiveHeading } from './directive-heading.ts'
import { type DirectiveMention, directiveMentionsIn } from './directive-mentions.ts'
import { DIRECTIVE_NAMINGS, type DirectiveNaming, directiveNaming } from './directive-naming.ts'
import { type RelatedDirective, relatedDirectives } from './related-directives.ts'
import { type YearSpan, yearSpan } from './year-span.ts'

/** A conference that names the directive, with the sentence that says most of what it did with it. */
type NamingConference = Pick<DirectiveMention, 'conference' | 'fact'> & {
  readonly naming: DirectiveNaming
  /** Whether it met before the directive was issued, and so may mean another one of that number. */
  readonly isEarlier: boolean
}

/** What the page of a directive shows. */
export type DirectiveView = {
  readonly heading: DirectiveHeading
  readonly related: readonly RelatedDirective[]
  /** How often it is named. */
  readonly mentions: number
  readonly years: YearSpan | null
  /** The conferences by what they did with it, the newest first; relations that none has are left out. */
  readonly life: readonly {
    readonly relation: DirectiveNaming['relation']
    readonly conferences: readonly NamingConference[]
  }[]
}

/** The view of a directive; null of an id that neither a record nor a conference has. `read` is asked for what names it. */
export async function directiveView(
  archive: Archive,
  id: string,
  read: ArchiveClient['record'],
): Promise<DirectiveView | null> {
  const mentions = directiveMentionsIn(archive).get(id) ?? []
  const heading = directiveHeading(
    id,
    mentions.map(({ directive }) => directive),
    archive.authorities,
  )
  if (!heading) return null
  const named = await Promise.all(
    mentions.map(async (mention) => ({
      conference: mention.conference,
      fact: mention.fact,
      naming: namingIn(await read(mention.conference.id), mention),
      isEarlier: isEarlier(mention, heading.date),
    })),
  )
  return {
    heading,
    related: relatedDirectives(id, archive.authorities.directives),
    mentions: mentions.length,
    years: yearSpan(mentions.map(({ conference }) => conference)),
    life: DIRECTIVE_NAMINGS.map((relation) => ({
      relation,
      conferences: named.filter(({ naming }) => naming.relation === relation),
    })).filter(({ conferences }) => conferences.length > 0),
  }
}

function namingIn({ directives, reports }: Conference, { directive }: DirectiveMention): DirectiveNaming {
  const { id, asWritten, type } = directive
  const named = directives.find((one) => one.id === id)
  return named ? directiveNaming(named, reports) : { relation: 'cited', sentence: asWritten[0] ?? type }
}

/** As far as both dates are known; a span counts by its end. */
function isEarlier({ conference: { date } }: DirectiveMention, issued: string | null): boolean {
  const met = date?.end ?? null
  if (met === null || issued === null) return false
  const exactness = Math.min(met.length, issued.length)
  return met.slice(0, exactness) < issued.slice(0, exactness)
}
