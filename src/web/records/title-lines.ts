import type { OfficialAuthority } from '../../model/authority.ts'
import type { ConferenceReference } from '../../model/conference-reference.ts'
import { expanded } from '../../text/abbreviations.ts'
import type { Appearance } from './appearances.ts'
import { nameSlug } from './name-slug.ts'

/** A conference that gives somebody a title, and the fact that says so. */
type Attestation = { readonly conference: ConferenceReference; readonly fact: string }

/** One title of an official through the years. */
export type TitleLine = {
  readonly title: string
  /** What the authority record says of it; null of a title that only conferences give. */
  readonly recorded: {
    readonly from: string | null
    readonly to: string | null
    readonly source: string
  } | null
  /** The conferences where it stands, the oldest first, the undated last. */
  readonly attested: readonly Attestation[]
}

type Said = { readonly title: string; readonly attestation: Attestation | null }

/**
 * The titles of an official, the one attested last first. «Trưởng Ban Tuyên giáo T.Ư» is «Trưởng ban Tuyên giáo Trung
 * ương», and a title that only begins another one of the same person is that other: «Cục trưởng Cục Mẫu» stands under
 * «Cục trưởng Cục Mẫu, Bộ Mẫu», unless there are two such.
 */
export function titleLines(
  { titles }: Pick<OfficialAuthority, 'titles'>,
  appearances: readonly Appearance[],
): readonly TitleLine[] {
  const said = [...titles.map(({ title }) => ({ title, attestation: null })), ...appearances.flatMap(saidAt)]
  const keys = new Set(said.map(({ title }) => nameSlug(title)))
  const lines = new Map<string, Said[]>()
  for (const one of said) {
    const whole = wholeOf(nameSlug(one.title), keys)
    const members = lines.get(whole)
    if (members) members.push(one)
    else lines.set(whole, [one])
  }
  return [...lines].map(([key, members]) => lineOf(key, members, titles)).toSorted(latestFirst)
}

/** A title once a conference, though it stand in several of its lists. */
function saidAt({ conference, parts }: Appearance): readonly Said[] {
  const facts = new Map<string, Said>()
  for (const { titles, fact } of parts) {
    for (const title of titles) {
      const key = nameSlug(title)
      if (!facts.has(key)) facts.set(key, { title, attestation: { conference, fact } })
    }
  }
  return [...facts.values()]
}

/** A title in full, where a record has it so: «Giám đốc Sở Mẫu» → «Giám đốc Sở Mẫu tỉnh Bắc Mẫu». */
export function titleInFull(title: string, { titles }: Pick<OfficialAuthority, 'titles'>): string {
  const key = wholeOf(nameSlug(title), new Set(titles.map((recorded) => nameSlug(recorded.title))))
  return titles.find((recorded) => nameSlug(recorded.title) === key)?.title ?? title
}

/** The one title among `keys` that says as much and more, and that no other goes beyond. */
function wholeOf(key: string, keys: ReadonlySet<string>): string {
  const longer = [...keys].filter((other) => other.startsWith(`${key}-`))
  const whole = longer.filter((one) => !longer.some((other) => other.startsWith(`${one}-`)))
  return whole.length === 1 ? (whole[0] ?? key) : key
}

function lineOf(key: string, members: readonly Said[], records: OfficialAuthority['titles']): TitleLine {
  const whole = members.find(({ title }) => nameSlug(title) === key) ?? members[0]
  const inRecord = records.filter(({ title }) =>
    members.some((member) => nameSlug(member.title) === nameSlug(title)),
  )
  const dated = inRecord.find(({ from, to }) => from !== null || to !== null)
  return {
    title: capitalised(expanded(whole?.title ?? key)),
    recorded: dated ?? inRecord[0] ?? null,
    attested: inTime(members.flatMap(({ attestation }) => attestation ?? [])),
  }
}

/** Each conference once, the oldest first, those of an unknown year last. */
function inTime(attestations: readonly Attestation[]): readonly Attestation[] {
  const once = new Map<string, Attestation>()
  for (const one of attestations) if (!once.has(one.conference.id)) once.set(one.conference.id, one)
  return [...once.values()].toSorted((one, other) => compared(dayOf(one), dayOf(other)))
}

const UNKNOWN_DAY = '9999'
const dayOf = ({ conference: { date } }: Attestation) => date?.start ?? UNKNOWN_DAY
const compared = (one: string, other: string) => (one < other ? -1 : Number(one > other))

const capitalised = (title: string) => title.charAt(0).toUpperCase() + title.slice(1)

function latestFirst(one: TitleLine, other: TitleLine): number {
  return compared(latestOf(other), latestOf(one))
}

/** A title that no dated conference gives and no record dates comes last. */
function latestOf({ attested, recorded }: TitleLine): string {
  const days = attested.flatMap(({ conference: { date } }) => date?.start ?? [])
  return days.at(-1) ?? recorded?.to ?? recorded?.from ?? ''
}
