import type { Conference } from '../model/conference.ts'
import { slug } from '../text/fold.ts'

const OFFERED = 3

/** The conferences whose ids share most words with a mistaken address; none when no word is shared. */
export function nearestTo(address: string, conferences: readonly Conference[]): readonly Conference[] {
  const asked = wordsOf(slug(address))
  return conferences
    .map((conference) => ({ conference, likeness: likeness(asked, wordsOf(conference.id)) }))
    .filter((candidate) => candidate.likeness > 0)
    .sort((one, other) => other.likeness - one.likeness)
    .slice(0, OFFERED)
    .map(({ conference }) => conference)
}

const wordsOf = (id: string): ReadonlySet<string> => new Set(id.split('-'))

/** Shared words among all words, 0 to 1. */
function likeness(one: ReadonlySet<string>, other: ReadonlySet<string>): number {
  const shared = [...one].filter((word) => other.has(word)).length
  return shared / new Set([...one, ...other]).size
}
