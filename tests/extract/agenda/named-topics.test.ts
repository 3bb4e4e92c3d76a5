import { describe } from 'vitest'
import { namedTopics } from '../../../src/extract/agenda/named-topics.ts'
import { TOPIC_RULES } from '../../../src/extract/agenda/topic-rules.ts'
import { readEvent } from '../../../src/extract/events/read-event.ts'
import { reportFrom } from '../report-from.ts'
import { describeRules } from '../rule-sentences.ts'
import { TOPIC_SENTENCES } from './topic-sentences.ts'

/** What the rule reads; one sentence may name its topic in several ways. */
function topics(body: string, id: string) {
  const report = reportFrom(body)
  return namedTopics(report, readEvent(report))
    .filter(({ rule }) => rule === id)
    .map(({ rule, start, end }) => ({ rule, value: report.text.slice(start, end) }))
}

/** The event's own name and its purpose stand in no table. */
const OF_EVENT = ['agenda/event-name', 'agenda/purpose']

describe('the names of topics', () =>
  describeRules([...TOPIC_RULES.map(({ id }) => id), ...OF_EVENT], TOPIC_SENTENCES, topics))
