import { describe } from 'vitest'
import { readFacts } from '../../../src/extract/read-facts.ts'
import { reportFrom } from '../report-from.ts'
import { describeRules } from '../rule-sentences.ts'
import { INFERENCE_SENTENCES } from './inference-sentences.ts'

/** A report that says «hôm nay» is read with its day of publication. */
const TOLD_FROM_TODAY = /(?:hôm|sáng|chiều|tối) (?:nay|qua)/iu

const ONLINE = { published: '2019-10-11T18:32' }

/** The words a rule reads of a date; a day before them stands in other tables. */
function quoted(body: string, id: string) {
  const report = reportFrom(body, TOLD_FROM_TODAY.test(body) ? ONLINE : {})
  const evidence = readFacts(report).date.date?.evidence ?? []
  const [found] = evidence.filter(({ rule }) => rule === id)
  return found ? [{ rule: id, value: report.text.slice(found.start, found.end) }] : []
}

describe('what is inferred of a date', () =>
  describeRules(Object.keys(INFERENCE_SENTENCES), INFERENCE_SENTENCES, quoted))
