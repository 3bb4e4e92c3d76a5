import { describe, expect, it } from 'vitest'
import { spanOfEdtf } from '../../src/model/edtf.ts'

describe('spanOfEdtf', () => {
  it.each([
    ['2017', '2017', '2017'],
    ['2018-07', '2018-07', '2018-07'],
    ['2018-07-12', '2018-07-12', '2018-07-12'],
    ['2018-07-12/2018-07-13', '2018-07-12', '2018-07-13'],
    ['2024-02-29', '2024-02-29', '2024-02-29'],
  ])('knows the ends of %s', (edtf, start, end) => expect(spanOfEdtf(edtf)).toEqual({ start, end }))

  it.each(['XXXX-09-14', 'XXXX-02-29', 'XXXX-09-14/XXXX-09-15'])('leaves the year of %s open', (edtf) =>
    expect(spanOfEdtf(edtf)).toEqual({ start: null, end: null }),
  )

  it.each([
    '',
    '12/7/2018',
    '2018-7-12',
    '2018-02-30',
    '2023-02-29',
    '2018-13',
    '2018-07-13/2018-07-12',
    '2018-07-12/2018-08',
    '2018-07-12/13',
    'XXXX-09',
    '2018-07-12/2018-07-13/2018-07-14',
    'XXXX-09-14/2018-09-15',
  ])('does not take «%s» for a date', (edtf) => expect(spanOfEdtf(edtf)).toBeNull())
})
