import { screen } from '@testing-library/react'
import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { briefOf } from '../../src/model/brief.ts'
import type { Conference } from '../../src/model/conference.ts'
import { EVERYTHING } from '../../src/search/query.ts'
import type { ArchiveClient } from '../../src/web/archive-client.ts'
import { ArchiveError } from '../../src/web/archive-error.ts'
import { briefStore } from '../../src/web/brief-store.ts'
import type { Holdings } from '../../src/web/holdings.ts'
import { startOf } from '../../src/web/start-view.ts'
import { conferenceOf } from '../fixtures/conference.ts'
import { clientOf, openSite } from './open-site.tsx'

const OLD = Array.from({ length: 100 }, (_, nth) => conferenceCalled(nth))
/** One more, above all others: every number has moved. */
const NEW = [conferenceOf({ id: '2032-01-05-moi', event: eventCalled('Hội nghị vừa đăng') }), ...OLD]

function conferenceCalled(nth: number): Conference {
  const name = String(nth).padStart(3, '0')
  return conferenceOf({ id: `hoi-nghi-mau-${name}`, event: eventCalled(`Hội nghị mẫu số ${name}`) })
}

function eventCalled(title: string): Conference['event'] {
  return { ...conferenceOf().event, title }
}

const old = clientOf(OLD)
const renewed = clientOf(NEW)

/** The page is of the old state, and whatever else is read of the new one. */
async function overADeploy(): Promise<{ readonly client: ArchiveClient; readonly moveOn: () => void }> {
  const start = startOf(await old.searcher.find(EVERYTHING), OLD.map(briefOf))
  const stale = () => Promise.reject(new ArchiveError('stale', 'manifest.json'))
  const holdings: Readonly<Record<string, Holdings>> = {
    old: { briefs: briefStore(stale), records: stale },
    new: renewed.holdings('new'),
  }
  let version = 'old'
  const client: ArchiveClient = {
    ...renewed,
    version: () => Promise.resolve(version),
    viewAt: <View,>() => Promise.resolve((version === 'old' ? start : null) as View | null),
    holdings: (name) => holdings[name]!,
  }
  const moveOn = () => {
    version = 'new'
  }
  return { client, moveOn }
}

class Screen {
  observe() {}
  unobserve() {}
  disconnect() {}
}

beforeEach(() => {
  vi.stubGlobal('IntersectionObserver', Screen)
  vi.stubGlobal('ResizeObserver', Screen)
  vi.stubGlobal('requestIdleCallback', (work: () => void) => setTimeout(work))
  vi.stubGlobal('cancelIdleCallback', clearTimeout)
})
afterEach(() => vi.unstubAllGlobals())

/** Those that have come and those whose room stands there. */
const rows = () =>
  [...document.querySelectorAll<HTMLElement>('main ol[style*=entries]')].reduce(
    (sum, { style }) => sum + Number(style.getPropertyValue('--entries')),
    0,
  )
const titles = () => [...document.querySelectorAll('main h4')].map(({ textContent }) => textContent)

it('no row shows another conference than the one that it stands for; the new state is offered', async () => {
  const { client, moveOn } = await overADeploy()
  const { user } = openSite('/', client)
  await expect.poll(rows).toBe(100)
  moveOn()
  await user.keyboard('{F3}')
  await expect.poll(() => screen.queryAllByText('Xem bản mới').length).toBeGreaterThan(0)
  const shown = titles()
  expect(shown).toHaveLength(60)
  expect(new Set(shown).size).toBe(60)
  expect(shown.at(0)).toBe('Hội nghị mẫu số 000')
  await user.click(screen.getAllByText('Xem bản mới')[0]!)
  await expect.poll(titles).toHaveLength(101)
  expect(titles().slice(0, 2)).toEqual(['Hội nghị vừa đăng', 'Hội nghị mẫu số 000'])
})
