import { slug } from '../text/fold.ts'

/** What is to have an address, told by the reports in it and by the id that its day and subject make. */
export type Addressable = {
  readonly id: string
  readonly reports: readonly { readonly id: string }[]
  /** What tells it from others of that day and subject, the best first: «Bộ Ngoại giao», «Huế». */
  readonly names?: readonly string[]
}

/** Enough of a long name to be read aloud. */
const MOST_WORDS = 8
/** No eight syllables are longer, but what a report calls a body need be none; an address names a folder. */
const LONGEST = 70

/**
 * Gives those whose ids are free these ids, of namesakes the one whose report comes first by its id; the others are told
 * apart by a name that no namesake has, else by a number. The same addresses in whatever order they come.
 */
export function distinctAddresses<T extends Addressable>(
  unaddressed: readonly T[],
  given: ReadonlyMap<T, string>,
  reserved: ReadonlySet<string>,
): ReadonlyMap<T, string> {
  const addresses = new Map(given)
  const taken = new Set([...reserved, ...given.values()])
  const take = (one: T, id: string) => {
    addresses.set(one, id)
    taken.add(id)
  }
  const waiting = unaddressed
    .filter((one) => !given.has(one))
    .toSorted((one, other) => (firstReport(one) < firstReport(other) ? -1 : 1))
  for (const one of waiting) if (!taken.has(one.id)) take(one, one.id)
  const namesakes = byId(unaddressed)
  for (const one of waiting.filter((each) => !addresses.has(each)))
    take(one, freeId(one, namesakes.get(one.id) ?? [], taken))
  return addresses
}

const firstReport = ({ reports }: Addressable) => reports.map(({ id }) => id).toSorted()[0] ?? ''

function byId<T extends Addressable>(all: readonly T[]): ReadonlyMap<string, readonly T[]> {
  const found = new Map<string, T[]>()
  for (const one of all) found.set(one.id, found.get(one.id) ?? [])
  for (const one of all) found.get(one.id)?.push(one)
  return found
}

function freeId(one: Addressable, namesakes: readonly Addressable[], taken: ReadonlySet<string>): string {
  const others = new Set(namesakes.flatMap((other) => (other === one ? [] : wordsOf(other))))
  const own = wordsOf(one).filter((words) => !others.has(words))
  const [free] = own.map((words) => `${one.id}-${words}`).filter((id) => !taken.has(id))
  return free ?? numbered(one.id, taken)
}

const wordsOf = ({ names = [] }: Addressable): readonly string[] =>
  names.map(shortened).filter((words) => words !== '')

const shortened = (name: string) =>
  slug(name).split('-').slice(0, MOST_WORDS).join('-').slice(0, LONGEST).replace(/-$/u, '')

function numbered(id: string, taken: ReadonlySet<string>): string {
  let number = 2
  while (taken.has(`${id}-${number}`)) number++
  return `${id}-${number}`
}
