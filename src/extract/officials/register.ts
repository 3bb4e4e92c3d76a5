import type { SpeakerRole } from '../../model/vocabulary.ts'
import { fold } from '../../text/fold.ts'
import type { Span } from '../../text/segment.ts'
import type { Witness } from '../evidence.ts'
import type { Mention } from './mentions.ts'
import type { Person } from './person.ts'
import type { PartReading } from './read-part.ts'
import { type ComparedName, commonKeys, comparedName, sameName } from './same-name.ts'

type Entry = {
  /** Which of all it is, in the order in which they were named. */
  readonly nth: number
  readonly name: string
  readonly compared: ComparedName
  titles: readonly string[]
  readonly named: Witness[]
  readonly chairs: Witness[]
  readonly speaks: (Witness & { readonly role: SpeakerRole })[]
  readonly present: Witness[]
}

/** An office written shorter than one already known adds nothing: «Thứ trưởng» after «Thứ trưởng Bộ Ngoại giao». */
function withTitle(titles: readonly string[], title: string): readonly string[] {
  const folded = fold(title)
  const at = titles.findIndex((other) => fold(other).startsWith(folded) || folded.startsWith(fold(other)))
  if (at < 0) return [...titles, title]
  return title.length > (titles[at] ?? '').length ? titles.with(at, title) : titles
}

function record({ chairs, speaks, present }: Entry, { says, witness }: PartReading): void {
  if (says.part === 'chair') chairs.push(witness)
  else if (says.part === 'speaker') speaks.push({ ...witness, role: says.role })
  else present.push(witness)
}

/** Everyone a report names, each once, however the name is spelled. */
export class Register {
  readonly #entries: Entry[] = []
  /** Every capital that stands alone is asked for here, long before anything else is looked at. */
  readonly #byGiven = new Map<string, Entry[]>()

  readonly #byKey = new Map<string, Entry[]>()

  /** The first of those who may be meant. */
  #find(name: string): Entry | undefined {
    const asked = comparedName(name)
    return commonKeys(asked)
      .flatMap((key) => this.#byKey.get(key)?.find(({ compared }) => sameName(compared, asked)) ?? [])
      .reduce<Entry | undefined>(
        (first, entry) => (first && first.nth < entry.nth ? first : entry),
        undefined,
      )
  }

  #add(name: string): Entry {
    const compared = comparedName(name)
    const nth = this.#entries.length
    const entry: Entry = { nth, name, compared, titles: [], named: [], chairs: [], speaks: [], present: [] }
    this.#entries.push(entry)
    for (const key of commonKeys(compared)) {
      const sharing = this.#byKey.get(key) ?? []
      sharing.push(entry)
      this.#byKey.set(key, sharing)
    }
    const [given = '', ...before] = name.split(' ').toReversed()
    const bearers = this.#byGiven.get(given) ?? []
    if (before.length > 0) this.#byGiven.set(given, bearers)
    bearers.push(entry)
    return entry
  }

  knows(name: string): boolean {
    return this.#find(name) !== undefined
  }

  enter({ name, titles }: Mention, named: Span, parts: readonly PartReading[]): void {
    const entry = this.#find(name) ?? this.#add(name)
    entry.titles = titles.reduce(withTitle, entry.titles)
    entry.named.push({ ...named, rule: 'official/named' })
    for (const part of parts) record(entry, part)
  }

  /** The one person known so far whose given name this is; null where there are two or none. */
  byGivenName(given: string): string | null {
    const [only, ...others] = this.#byGiven.get(given) ?? []
    return only && others.length === 0 ? only.name : null
  }

  /** The one person known so far who holds an office, perhaps written shorter; null where there are two or none. */
  byOffice(office: string): string | null {
    const folded = fold(office)
    const holds = (title: string) => fold(title) === folded || fold(title).startsWith(`${folded} `)
    const [only, ...others] = this.#entries.filter(({ titles }) => titles.some(holds))
    return only && others.length === 0 ? only.name : null
  }

  get people(): readonly Person[] {
    return this.#entries
  }
}
