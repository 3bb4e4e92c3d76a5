import { describe } from 'vitest'
import { readEvent } from '../../../src/extract/events/read-event.ts'
import { readTellings } from '../../../src/extract/outcomes/read-tellings.ts'
import { reportFrom } from '../report-from.ts'
import { describeRules } from '../rule-sentences.ts'
import { CONTEXT_SENTENCES } from './context-sentences.ts'

const REVIEW = 'Sáng 5/3, Sở tổ chức hội nghị tổng kết công tác thông tin đối ngoại năm 2030.'

function told(body: string, id: string) {
  const report = reportFrom(`${REVIEW}\n${body}`)
  return readTellings(report, readEvent(report), [])
    .filter(({ rule }) => rule === id)
    .map(({ rule, clause }) => ({ rule, value: report.text.slice(clause.start, clause.end) }))
}

describe('what a sentence tells by those before it', () =>
  describeRules(Object.keys(CONTEXT_SENTENCES), CONTEXT_SENTENCES, told))
