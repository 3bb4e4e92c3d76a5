import { describe, expect, it } from 'vitest'
import { foundConference } from '../../src/web/conference-view.ts'
import { bodyView } from '../../src/web/records/body-view.ts'
import { directiveView } from '../../src/web/records/directive-view.ts'
import { officialView } from '../../src/web/records/official-view.ts'
import { placeView } from '../../src/web/records/place-view.ts'
import { RECORD_LISTS } from '../../src/web/records/record-lists.ts'
import { inHand } from '../fixtures/publication.ts'
import { shippedPublication } from '../publish/shipped-publication.ts'

const { archive, record } = inHand(shippedPublication())

/** What only a page of its own tells of a conference. */
const ITS_OWN = /"(?:agenda|outcomes|speakers|officials|organisers|linkPoints|publisher)":/u

const told = (view: unknown) => JSON.stringify(view)

describe('what stands beside a page leads to other conferences and tells no more of them', () => {
  it('beside that of a conference', async () => {
    for (const brief of archive.conferences) {
      const { conference, ...ways } = foundConference(archive, brief, await record(brief.id))
      expect(told(conference)).toMatch(ITS_OWN)
      expect(told(ways)).toContain(`"id":"${brief.id}"`)
      expect(told(ways)).not.toMatch(ITS_OWN)
    }
  })

  it.each([
    ['official', officialView],
    ['directive', directiveView],
    ['place', placeView],
    ['body', bodyView],
  ] as const)('beside that of each %s', async (kind, viewOf) => {
    for (const { id, conferences } of RECORD_LISTS[kind](archive)) {
      const view = told(await viewOf(archive, id, record))
      expect(view.match(/"event":/gu)?.length ?? 0).toBeGreaterThanOrEqual(conferences)
      expect(view).not.toMatch(ITS_OWN)
    }
  })
})
