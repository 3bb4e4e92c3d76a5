import { describe, expect, it } from 'vitest'
import { readEvent } from '../../../src/extract/events/read-event.ts'
import { readTellings } from '../../../src/extract/outcomes/read-tellings.ts'
import { reportFrom } from '../report-from.ts'
import { STRETCHES } from './stretch-sentences.ts'

const REVIEW = 'Sáng 5/3, Sở tổ chức hội nghị tổng kết công tác thông tin đối ngoại năm 2030.'

function types(body: string) {
  const report = reportFrom(`${REVIEW}\n${body}`)
  return readTellings(report, readEvent(report), []).map(({ telling }) =>
    telling.tells === 'agenda' ? 'agenda' : telling.type,
  )
}

describe('results of what is reviewed and tasks of what is to come are told apart', () => {
  it.each(STRETCHES)('$named', ({ body, types: right }) => expect(types(body)).toEqual(right))
  it('in stretches enough', () =>
    expect(STRETCHES.reduce((sum, { types: right }) => sum + right.length, 0)).toBeGreaterThan(40))
})
