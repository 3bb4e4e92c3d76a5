import { readJudged } from '../../gold/search/judged.ts'
import { randomFrom } from '../corpus/random.ts'

/** Every tenth judged query reaches every class. */
const ONE_IN = 10

/** What stands in the search box while judged queries are typed, letter by letter, the queries in a drawn order. */
export function keystrokes(): readonly string[] {
  const random = randomFrom(7)
  return readJudged()
    .filter((_, nth) => nth % ONE_IN === 0)
    .map(({ query }) => ({ query, order: random.below(1e6) }))
    .toSorted((one, other) => one.order - other.order)
    .flatMap(({ query }) => prefixesOf(query))
}

const prefixesOf = (query: string) => {
  const letters = [...query]
  return letters.map((_, at) => letters.slice(0, at + 1).join(''))
}
