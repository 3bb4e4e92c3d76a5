import * as z from 'zod/mini'
import { Disagreement } from './conference.ts'
import { LEVELS } from './vocabulary.ts'

/** Parts of a record that a report may leave out. */
export const GAP_FIELDS = [
  'year',
  'day',
  'place',
  'level',
  'chair',
  'organisers',
  'speakers',
  'officials',
  'participants',
  'agenda',
  'outcomes',
  'directives',
] as const
export type GapField = (typeof GAP_FIELDS)[number]

export const NAME_KINDS = ['official', 'body', 'directive'] as const
export type NameKind = (typeof NAME_KINDS)[number]

/** Ids of conferences. */
const Conferences = z.array(z.string())

const StatedConference = z.strictObject({ id: z.string(), title: z.string(), edtf: z.nullable(z.string()) })
export type StatedConference = z.infer<typeof StatedConference>

const StatedReport = z.strictObject({
  id: z.string(),
  conference: z.string(),
  publisher: z.nullable(z.string()),
  headline: z.nullable(z.string()),
  published: z.nullable(z.string()),
  url: z.nullable(z.string()),
})
export type StatedReport = z.infer<typeof StatedReport>

/** A year with what it holds by level; `year` is null for conferences of an unknown one, `level` for no level. */
const YearState = z.strictObject({
  year: z.nullable(z.int()),
  levels: z.array(z.strictObject({ level: z.nullable(z.enum(LEVELS)), conferences: Conferences })),
})
export type YearState = z.infer<typeof YearState>

/** A province of today, with those that went into it and the conferences that met in any of them. */
const PlaceState = z.strictObject({
  id: z.string(),
  name: z.string(),
  merged: z.array(z.string()),
  conferences: Conferences,
})
export type PlaceState = z.infer<typeof PlaceState>

/** A name that no authority record fits, with the offices it was given and where it was met. */
const UnidentifiedName = z.strictObject({
  kind: z.enum(NAME_KINDS),
  name: z.string(),
  titles: z.array(z.string()),
  conferences: Conferences,
})
export type UnidentifiedName = z.infer<typeof UnidentifiedName>

/** What the archive holds and what it does not know: the page of gaps and `npm run report` show this and nothing else. */
export const ArchiveState = z.strictObject({
  conferences: z.array(StatedConference),
  reports: z.array(StatedReport),
  /** Every year from the last to the first, the empty ones too, then the unknown one if there is need. */
  years: z.array(YearState),
  /** Every province of today, those without a conference too. */
  places: z.array(PlaceState),
  /** Conferences that met in no known province. */
  elsewhere: Conferences,
  missing: z.array(z.strictObject({ field: z.enum(GAP_FIELDS), conferences: Conferences })),
  unidentified: z.array(UnidentifiedName),
  disagreements: z.array(z.strictObject({ conference: z.string(), disagreement: Disagreement })),
  joins: z.array(
    z.strictObject({ conference: z.string(), reports: z.array(z.string()), reasons: z.array(z.string()) }),
  ),
})
export type ArchiveState = z.infer<typeof ArchiveState>
