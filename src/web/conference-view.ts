import type { Brief } from '../model/brief.ts'
import type { Conference } from '../model/conference.ts'
import { type Related, relatedTo } from '../search/related.ts'
import { editionsOf } from '../search/series.ts'
import type { Archive } from './archive-client.ts'
import { facetsOf } from './archive-facets.ts'
import { type Neighbours, neighboursOf } from './chronology.ts'
import { type DirectiveTies, directiveTies } from './directive-ties.ts'
import { samePlaceIn } from './same-place.ts'

/** A conference and the ways from it to others. */
export type FoundConference = {
  readonly kind: 'found'
  readonly conference: Conference
  /** The editions of what it is one of, oldest first, itself among them. */
  readonly editions: readonly Brief[]
  readonly related: readonly Related[]
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
    editions,
    related: relatedTo(brief, facets, (other) => editions.includes(other)),
    neighbours: neighboursOf(brief, conferences),
    ties: directiveTies(conference, authorities.directives),
  }
}
