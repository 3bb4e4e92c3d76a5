import { describe, expect, it } from 'vitest'
import { cueOf } from '../../../src/extract/outcomes/cue-of.ts'
import { COURSE_CUES, CUES } from '../../../src/extract/outcomes/cues.ts'
import { LECTURER_CUE, TEACHING_CUES } from '../../../src/extract/outcomes/teaching-cues.ts'
import type { Kind } from '../../../src/model/vocabulary.ts'
import { describeRules } from '../rule-sentences.ts'
import { REPORTED_SENTENCES } from './reported-cue-sentences.ts'
import { SPOKEN_SENTENCES } from './spoken-cue-sentences.ts'
import { TEACHING_SENTENCES } from './teaching-cue-sentences.ts'

/** The cue that decides what a sentence tells, at an event of these kinds. */
const winner = (kinds: readonly Kind[]) => (sentence: string) => {
  const found = cueOf(sentence, kinds)
  if (!found) return []
  const { id, telling } = found.cue
  return [{ rule: id, value: telling.tells === 'agenda' ? 'agenda' : telling.type }]
}
const ids = (cues: typeof CUES) => cues.map(({ id }) => id)

describe('the cues of any conference', () =>
  describeRules(ids(CUES), { ...SPOKEN_SENTENCES, ...REPORTED_SENTENCES }, winner(['tổng kết'])))

describe('the cues of a course', () =>
  describeRules(ids([LECTURER_CUE, ...TEACHING_CUES]), TEACHING_SENTENCES, winner(['tập huấn'])))

describe('the tables', () => {
  it('give every row an id of its own', () => expect(new Set(ids(COURSE_CUES)).size).toBe(COURSE_CUES.length))
  it('weigh every row', () => expect(COURSE_CUES.filter(({ weight }) => !(weight > 0))).toEqual([]))
})
