import { screen } from '@testing-library/react'
import { expect, it, vi } from 'vitest'
import type { ArchiveClient } from '../../src/web/archive-client.ts'
import { conferenceOf } from '../fixtures/conference.ts'
import { clientOf, openSite } from './open-site.tsx'

const conference = conferenceOf()

/** A client that is asked for nothing but what stands beside a page. */
function clientBeside(views: Readonly<Record<string, unknown>>) {
  const load = vi.fn<ArchiveClient['load']>(() => Promise.reject(new Error('the archive was asked')))
  const viewAt: ArchiveClient['viewAt'] = <View,>(pathname: string) =>
    Promise.resolve((views[pathname] ?? null) as View | null)
  return { ...clientOf([conference]), load, viewAt }
}

it('a page whose view stands beside it needs no archive', async () => {
  const view = { conferences: 7, reports: 11, years: { first: 2019, last: 2025 } }
  const client = clientBeside({ '/gioi-thieu': view })
  openSite('/gioi-thieu', client)
  expect(await screen.findByText(/11 tin bài/u)).toBeDefined()
  expect(client.load).not.toHaveBeenCalled()
})

it('a page without a view is read in the archive', async () => {
  openSite(`/hoi-nghi/${conference.id}`, clientOf([conference]))
  expect(await screen.findByRole('heading', { level: 1, name: conference.event.title })).toBeDefined()
})
