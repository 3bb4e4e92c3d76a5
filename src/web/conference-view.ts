import type { Brief } from '../model/brief.ts'
import type { Conference } from '../model/conference.ts'
import type { ConferenceReference } from '../model/conference-reference.ts'
import { relatedTo, type SharedValue } from '../search/related.ts'
import { editionsOf } from '../search/series.ts'
import type { Archive } from './archive-client.ts'
import { facetsOf } from './archive-facets.ts'
import { type Neighbours, neighboursOf } from './chronology.ts'
import { type DirectiveTies, directiveTies } from './directive-ties.ts'
import { referenceTo } from './reference-to.ts'
import { samePlaceIn } from './same-place.ts'

/** Another conference, and what it has in common with the one whose page leads there. */
export type RelatedConference = {
  readonly conference: ConferenceReference
  readonly shared: readonly SharedValue[]
}

/** A conference and the ways from it to others. */
export type FoundConference = {
  readonly kind: 'found'
  readonly conference: Conference
  /** The editions of what it is one of, oldest first, itself among them. */
  readonly editions: readonly ConferenceReference[]
  readonly related: readonly RelatedConference[]
  readonly neighbours: Neighbours
  readonly ties: DirectiveTies
}

/** `brief` is how the archive knows the conference among the others, `conference` all that is known of it. */
export function foundConference(archive: Archive, brief: Brief, conference: Conference): FoundConference {
  const { conferences, authorities } = archive
  const facets = facetsOf(archive)
  const editions = editionsOf(brief, conferences, samePlaceIn(facets))
  return {
    kind: 'found',
    conference,
    editions: editions.map(referenceTo),
    related: relatedTo(brief, facets, (other) => editions.includes(other)).map((other) => ({
      ...other,
      conference: referenceTo(other.conference),
    })),
    neighbours: neighboursOf(brief, conferences),
    ties: directiveTies(conference, authorities.directives),
  }
}
