import type { Conference } from '../../model/conference.ts'
import { webAddress } from '../../model/web-address.ts'
import { conferenceCardPath } from '../card/card-path.ts'
import { citedTitle } from '../conference-citation.ts'
import { instantOf } from '../instant-of.ts'
import { permalinkOf } from '../permalink.ts'
import { type ToldFact, toldFacts } from '../told-facts.ts'
import { updatedDay } from '../updated-day.ts'
import { xmlText } from '../xml-text.ts'

/** A conference as a feed has it, whatever the format. */
export type FeedEntry = {
  readonly id: string
  readonly title: string
  readonly url: string
  readonly image: string
  /** Null when no day is known on which there was news. */
  readonly updated: string | null
  readonly kinds: readonly string[]
  /** The addresses of its reports. */
  readonly sources: readonly string[]
  readonly html: string
}

/** How a record is named and where its site stands. */
export type FeedContext = {
  readonly site: string
  readonly urnOf: (kind: 'conference', id: string) => string
}

export function feedEntry(conference: Conference, { site, urnOf }: FeedContext): FeedEntry {
  const { id, event, reports } = conference
  const day = updatedDay(conference)
  return {
    id: urnOf('conference', id),
    title: citedTitle(event),
    url: permalinkOf(site, 'conference', id),
    image: `${site}${conferenceCardPath(id)}`,
    updated: day === null ? null : instantOf(day),
    kinds: event.kinds,
    sources: reports.flatMap(({ url }) => webAddress(url) ?? []),
    html: `<dl>${toldFacts(conference).map(toldInHtml).join('')}</dl>`,
  }
}

function toldInHtml({ label, values }: ToldFact): string {
  const told = values.map(({ text, url }) =>
    url === null ? xmlText(text) : `<a href="${xmlText(url)}">${xmlText(text)}</a>`,
  )
  return `<dt>${xmlText(label)}</dt>${told.map((value) => `<dd>${value}</dd>`).join('')}`
}
