import type { ArchiveState, StatedConference } from '../model/archive-state.ts'

/** The conferences that bear these ids. */
export type StatedConferences = (ids: readonly string[]) => readonly StatedConference[]

export function statedConferences({ conferences }: ArchiveState): StatedConferences {
  const byId = new Map(conferences.map((conference) => [conference.id, conference]))
  return (ids) => ids.flatMap((id) => byId.get(id) ?? [])
}
