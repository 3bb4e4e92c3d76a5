import type { ArchiveState } from '../model/archive-state.ts'
import type { Authorities } from '../model/authority.ts'
import type { Outline } from '../model/outline.ts'
import { missingFields } from './missing-fields.ts'
import { placeStates } from './place-states.ts'
import { unidentifiedNames } from './unidentified-names.ts'
import { yearStates } from './year-states.ts'

/** What the archive holds and what it does not know, in the order of its conferences. */
export function archiveState(conferences: readonly Outline[], authorities: Authorities): ArchiveState {
  return {
    conferences: conferences.map(({ id, event, date }) => ({
      id,
      title: event.title,
      edtf: date?.edtf ?? null,
    })),
    reports: conferences.flatMap(({ id, reports }) =>
      reports.map((report) => ({
        id: report.id,
        conference: id,
        publisher: report.publisher,
        headline: report.headline,
        published: report.published,
        url: report.url,
      })),
    ),
    years: yearStates(conferences),
    ...placeStates(conferences, authorities.places),
    missing: missingFields(conferences),
    unidentified: unidentifiedNames(conferences, authorities),
    disagreements: conferences.flatMap(({ id, disagreements }) =>
      disagreements.map((disagreement) => ({ conference: id, disagreement })),
    ),
    joins: conferences.flatMap(({ id, reports, joins }) =>
      reports.length < 2
        ? []
        : [
            {
              conference: id,
              reports: reports.map((report) => report.id),
              reasons: [...new Set(joins.flatMap(({ reasons }) => reasons))],
            },
          ],
    ),
  }
}
