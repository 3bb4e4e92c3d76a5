import type { Conference } from '../model/conference.ts'
import type { Issue } from '../model/issue.ts'
import type { Decoding, Report } from '../model/report.ts'
import { type Article, readArticle } from '../text/article.ts'
import type { Source } from '../text/source.ts'
import { conferenceId } from './conference-id.ts'
import { conferenceIssue } from './conference-signs.ts'
import { type Facts, readFacts } from './read-facts.ts'
import {
  agendaOf,
  chairsOf,
  directivesOf,
  figuresOf,
  officialsOf,
  organisersOf,
  outcomesOf,
  speakersOf,
} from './record-lists.ts'
import { dateOf, eventOf, participantsOf, placeOf } from './record-values.ts'
import { reportText } from './report-text.ts'
import { severalIssue } from './several-conferences.ts'

export type Reported = {
  readonly id: string
  readonly file: string
  readonly sha256: string
  readonly decoding: Decoding
  readonly source: Source
}

/** A report read, with all that `--explain` shows beside the record. */
export type Extraction = { readonly record: Conference; readonly article: Article; readonly facts: Facts }

function reasonCounts({ removed }: Article): Report['removed'] {
  const counts = new Map<string, number>()
  for (const { reason } of removed) counts.set(reason, (counts.get(reason) ?? 0) + 1)
  return [...counts].map(([reason, lines]) => ({ reason, lines }))
}

function reportOf({ id, file, sha256, decoding, source }: Reported, article: Article): Report {
  const { publisher, headline, byline, reprintOf, published, text, captions } = article
  return {
    id,
    file,
    publisher,
    headline,
    byline,
    reprintOf,
    published,
    url: source.url,
    rights: source.rights,
    sha256,
    decoding,
    text,
    captions: captions.map(({ start, end }) => ({ start, end })),
    removed: reasonCounts(article),
  }
}

function issuesOf({ report, event, date, people, organisers, place }: Facts): Issue[] {
  const title: Issue | null = event
    ? null
    : { code: 'no-title', message: 'The report has neither a headline nor the name of an event' }
  const nowhere: Issue | null = place?.province
    ? null
    : { code: 'no-place', message: 'The report does not say where the event met' }
  const signs = conferenceIssue({ report, event, date: date.date, people: people.people, organisers })
  return [title, ...date.issues, nowhere, signs, severalIssue(report)].filter((issue) => issue !== null)
}

/** Reads one report and keeps the workings. */
export function extraction(reported: Reported): Extraction {
  const article = readArticle(reported.source)
  const facts = readFacts(reportText(reported.id, article))
  const { event, date, place, level } = facts
  const title = event?.title ?? reported.id
  const record: Conference = {
    id: conferenceId({ title, date: date.date, place, level }),
    event: eventOf(facts, title),
    date: dateOf(facts),
    place: placeOf(facts),
    chair: chairsOf(facts),
    speakers: speakersOf(facts),
    officials: officialsOf(facts),
    organisers: organisersOf(facts),
    participants: participantsOf(facts),
    agenda: agendaOf(facts),
    outcomes: outcomesOf(facts),
    directives: directivesOf(facts),
    figures: figuresOf(facts),
    disagreements: [],
    joins: [],
    corrections: [],
    reports: [reportOf(reported, article)],
    issues: issuesOf(facts),
  }
  return { record, article, facts }
}

/** Reads one report into a record of the conference it tells of; what is wrong with it stands in `issues`. */
export function extract(reported: Reported): Conference {
  return extraction(reported).record
}
