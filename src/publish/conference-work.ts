import type { Conference } from '../model/conference.ts'
import { citedDate } from './cited-date.ts'
import { citedPlace } from './cited-place.ts'
import type { CitedWork } from './cited-work.ts'
import { citedTitle } from './conference-citation.ts'
import { permalinkOf } from './permalink.ts'
import type { Publication } from './publication.ts'
import { reportReference } from './report-reference.ts'
import { VIETNAMESE_CITATION } from './vietnamese-citation.ts'

/** A conference as reference managers hold it: it is cited by its own day and place, as an archive cites its units. */
export function conferenceWork(
  conference: Conference,
  { site, version }: Pick<Publication, 'site' | 'version'>,
): CitedWork {
  const { id, event, date, place, organisers, chair, reports } = conference
  const references = reports.map((report) => reportReference(report, VIETNAMESE_CITATION)).filter(Boolean)
  return {
    id,
    title: citedTitle(event),
    date,
    place: place && (citedPlace(place) || null),
    organisers: organisers.map(({ name }) => name),
    chairs: chair.map(({ name }) => name),
    permalink: permalinkOf(site, 'conference', id),
    version,
    accessed: null,
    reports,
    quotes: [],
    notes: [...dateNotes(date), ...inBrackets(conference), ...sources(references)],
  }
}

/** A date that a format cannot tell, or would tell as if it were stated, is told in words. */
function dateNotes(date: Conference['date']): readonly string[] {
  if (date === null) return []
  const isPlain = date.inferred.length === 0 && !date.edtf.includes('X')
  return isPlain ? [] : [`Thời gian: ${citedDate(date, VIETNAMESE_CITATION)}`]
}

function inBrackets({ event, date, place }: Conference): readonly string[] {
  const inferred = [event.inferred.includes('title') ? 1 : 0, date?.inferred.length, place?.inferred.length]
  return inferred.some(Boolean) ? ['Phần trong ngoặc vuông là suy ra, bài báo không nêu'] : []
}

const sources = (references: readonly string[]) =>
  references.length > 0 ? [VIETNAMESE_CITATION.readIn(references.join('; '))] : []
