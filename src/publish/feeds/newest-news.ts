import type { Conference } from '../../model/conference.ts'
import { updatedDay } from '../updated-day.ts'

/** Those with the latest news first; where no day of news is known, by the date of the conference, as far as that goes. */
export function newestNews(conferences: readonly Conference[]): readonly Conference[] {
  const dated = conferences.map((conference) => ({
    conference,
    day: updatedDay(conference) ?? conference.date?.end ?? '',
  }))
  return dated
    .toSorted(
      (one, other) => compared(other.day, one.day) || compared(one.conference.id, other.conference.id),
    )
    .map(({ conference }) => conference)
}

const compared = (one: string, other: string) => (one < other ? -1 : Number(one > other))
