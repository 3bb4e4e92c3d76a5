import { describe } from 'vitest'
import { MONTH_RULES } from '../../../src/extract/dates/month-rules.ts'
import { runRules } from '../../../src/extract/rule.ts'
import { describeRules } from '../rule-sentences.ts'
import { MONTH_SENTENCES } from './month-sentences.ts'

const found = (text: string) => runRules(MONTH_RULES, text, { start: 0, end: text.length })

describe('the rules for months', () =>
  describeRules(
    MONTH_RULES.map(({ id }) => id),
    MONTH_SENTENCES,
    found,
  ))
