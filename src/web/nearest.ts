import { slug } from '../text/fold.ts'

const OFFERED = 3

/** The records whose ids share most words with a mistaken address; none when no word is shared. */
export function nearestTo<T extends { readonly id: string }>(
  address: string,
  records: readonly T[],
): readonly T[] {
  const asked = wordsOf(slug(address))
  return records
    .map((record) => ({ record, likeness: likeness(asked, wordsOf(record.id)) }))
    .filter((candidate) => candidate.likeness > 0)
    .sort((one, other) => other.likeness - one.likeness)
    .slice(0, OFFERED)
    .map(({ record }) => record)
}

const wordsOf = (id: string): ReadonlySet<string> => new Set(id.split('-'))

/** Shared words among all words, 0 to 1. */
function likeness(one: ReadonlySet<string>, other: ReadonlySet<string>): number {
  const shared = [...one].filter((word) => other.has(word)).length
  return shared / new Set([...one, ...other]).size
}
