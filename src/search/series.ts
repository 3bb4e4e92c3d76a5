import type { Brief } from '../model/brief.ts'
import { KINDS, type Kind } from '../model/vocabulary.ts'
import { fold } from '../text/fold.ts'
import { inSequence } from './in-sequence.ts'
import { oncePer } from './once-per.ts'
import { yearOf } from './year-of.ts'

/** Whether two conferences met in one place, whatever it was called then. */
export type SamePlace = (one: Brief, other: Brief) => boolean

/**
 * The editions of what a conference is one of, oldest first, itself among them: of the same kind and level, of the same
 * house, and about the same thing. A conference whose year no report tells has none but itself.
 */
export function editionsOf(
  conference: Brief,
  conferences: readonly Brief[],
  samePlace: SamePlace,
): readonly Brief[] {
  const isEdition = editionsLike(conference, samePlace)
  const others = sortsIn(conferences).get(sortOf(conference) ?? '') ?? []
  return [conference, ...others.filter((other) => other !== conference && isEdition(other))].toSorted(
    (one, other) => compared(startOf(one), startOf(other)) || compared(one.id, other.id),
  )
}

const startOf = ({ date }: Brief) => date?.start ?? ''
const compared = (one: string, other: string) => (one < other ? -1 : Number(one > other))

/** Of the pairs of words that the shorter subject has, so many must stand in the other, too. */
const SAME_SUBJECT = 0.6

/** Of one sort alone can be editions of one thing. */
function editionsLike(conference: Brief, samePlace: SamePlace): (other: Brief) => boolean {
  const subject = subjectOf(conference)
  return (other) =>
    isOfSameHouse(conference, other, samePlace) && shareOf(subject, subjectOf(other)) >= SAME_SUBJECT
}

/** The conferences of each sort. */
const sortsIn = oncePer((conferences: readonly Brief[]): ReadonlyMap<string, readonly Brief[]> => {
  const sorts = new Map<string, Brief[]>()
  for (const conference of conferences) {
    const sort = sortOf(conference)
    if (sort === null) continue
    const members = sorts.get(sort)
    if (members) members.push(conference)
    else sorts.set(sort, [conference])
  }
  return sorts
})

/** Its level and what it mainly is; null where that or its year is not known. */
function sortOf(conference: Brief): string | null {
  const kind = mainKind(conference)
  const { level } = conference.event
  return yearOf(conference) === null || kind === null || level === null ? null : `${level} ${kind}`
}

/** What a conference mainly is: one that reviews a year and sets out the next is a review. */
function mainKind({ event }: Brief): Kind | null {
  return KINDS.find((kind) => event.kinds.includes(kind)) ?? null
}

/** Of the whole country there is one; a province is known by its place; a ministry or a region by who organises. */
function isOfSameHouse(one: Brief, other: Brief, samePlace: SamePlace): boolean {
  const { level } = one.event
  if (level === 'trung ương') return true
  if (level === 'tỉnh/thành' || level === 'huyện') return samePlace(one, other)
  return one.organisers.some((organiser) =>
    other.organisers.some(({ name, authority }) =>
      authority === null || organiser.authority === null
        ? fold(name) === fold(organiser.name)
        : authority === organiser.authority,
    ),
  )
}

/** Words that say what kind of meeting it is, whose, for whom and when, but not about what. */
const FRAME = new Set(
  fold(
    'hội nghị thảo lớp khóa toàn quốc tổng sơ kết triển khai tập huấn bồi dưỡng nghiệp vụ kiến thức kỹ năng công tác ' +
      'nhiệm kế hoạch phương hướng năm tháng quý đầu cuối tỉnh thành phố và về cho của trên địa bàn cán bộ ban chỉ đạo ủy sở trung ương',
  ).split(' '),
)

/** What a conference is about, as pairs of neighbouring words; where its name does not say, its organisers' names do. */
const subjectOf = oncePer((conference: Brief): ReadonlySet<string> => {
  const { event, organisers } = conference
  const named = subjectIn(event.title, conference)
  return named.size > 0 ? named : subjectIn(organisers.map(({ name }) => name).join(' '), conference)
})

/** A single word stands for itself. */
function subjectIn(name: string, { place }: Brief): ReadonlySet<string> {
  const home = new Set(fold(place?.province ?? '').split(' '))
  const words = inSequence(name)
    .map(({ folded }) => folded)
    .filter((word) => !FRAME.has(word) && !home.has(word) && !/^\d/u.test(word))
  if (words.length === 1) return new Set(words)
  return new Set(words.slice(1).map((word, at) => `${words[at]} ${word}`))
}

function shareOf(one: ReadonlySet<string>, other: ReadonlySet<string>): number {
  const least = Math.min(one.size, other.size)
  return least === 0 ? 0 : [...one].filter((pair) => other.has(pair)).length / least
}
