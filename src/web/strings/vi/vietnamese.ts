import { citeStrings } from './cite-strings.ts'
import { conferenceStrings } from './conference-strings.ts'
import { correctionStrings } from './correction-strings.ts'
import { dateStrings } from './date-strings.ts'
import { errorStrings } from './error-strings.ts'
import { facetStrings } from './facet-strings.ts'
import { factStrings } from './fact-strings.ts'
import { hitStrings } from './hit-strings.ts'
import { issueStrings } from './issue-strings.ts'
import { joinStrings } from './join-strings.ts'
import { navStrings } from './nav-strings.ts'
import { notFoundStrings } from './not-found-strings.ts'
import { railStrings } from './rail-strings.ts'
import { recordStrings } from './record-strings.ts'
import { reportStrings } from './report-strings.ts'
import { ruleStrings } from './rule-strings.ts'
import { searchStrings } from './search-strings.ts'
import { seriesStrings } from './series-strings.ts'
import { siteStrings } from './site-strings.ts'
import { suggestionStrings } from './suggestion-strings.ts'
import { timelineStrings } from './timeline-strings.ts'
import { understandingStrings } from './understanding-strings.ts'
import { vocabularyStrings } from './vocabulary-strings.ts'

/** Every Vietnamese word that the reader sees and that is not data. */
export const vietnamese = {
  ...vocabularyStrings,
  site: siteStrings,
  nav: navStrings,
  search: searchStrings,
  suggestions: suggestionStrings,
  understanding: understandingStrings,
  timeline: timelineStrings,
  rail: railStrings,
  facets: facetStrings,
  date: dateStrings,
  conference: conferenceStrings,
  cite: citeStrings,
  joins: joinStrings,
  series: seriesStrings,
  hits: hitStrings,
  correction: correctionStrings,
  fact: factStrings,
  report: reportStrings,
  rules: ruleStrings,
  issue: issueStrings,
  record: recordStrings,
  notFound: notFoundStrings,
  error: errorStrings,
} as const
