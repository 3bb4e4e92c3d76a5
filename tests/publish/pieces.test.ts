import { expect, it } from 'vitest'
import type { Conference } from '../../src/model/conference.ts'
import { DATA_FORMATS } from '../../src/publish/data-formats.ts'
import { conferenceOf } from '../fixtures/conference.ts'
import { publicationOf } from '../fixtures/publication.ts'

it.each(DATA_FORMATS)('a set of any size is written in $name piece by piece', ({ write }) => {
  let asked = 0
  function* endless(): Generator<Conference> {
    for (;;) {
      asked += 1
      yield conferenceOf({ id: `hoi-nghi-${asked}` })
    }
  }
  let written = ''
  for (const piece of write({ ...publicationOf(), conferences: endless(), selection: null })) {
    written += piece
    if (written.includes('hoi-nghi-3')) break
  }
  expect(asked).toBe(3)
})
