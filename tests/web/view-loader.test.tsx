import { screen, within } from '@testing-library/react'
import { expect, it, vi } from 'vitest'
import type { ArchiveClient } from '../../src/web/archive-client.ts'
import { conferenceIn } from '../../src/web/loaders/conference-loader.ts'
import { recordListLoader } from '../../src/web/loaders/record-list-loader.ts'
import { listedRecord } from '../../src/web/records/listed-record.ts'
import { conferenceOf } from '../fixtures/conference.ts'
import { clientOf, openSite } from './open-site.tsx'
import { AUTHORITIES, RECORDED } from './recorded-archive.ts'

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

it('an unknown record needs no more than the list of its kind', async () => {
  const records = [
    listedRecord(
      { kind: 'official', id: 'vo-van-mau', name: 'Võ Văn Mẫu', names: ['Võ Văn Mẫu'], initial: 'M' },
      [],
    ),
  ]
  const client = clientBeside({ '/nhan-vat/': { kind: 'official', records } })
  openSite('/nhan-vat/vo-van-mua', client)
  expect(await screen.findByText(/«vo-van-mua»/u)).toBeDefined()
  expect(within(screen.getByRole('main')).getByRole('link', { name: /Võ Văn Mẫu/u })).toBeDefined()
  expect(client.load).not.toHaveBeenCalled()
})

it('a record that is in the list, though no view stands beside its page, is read in the archive', async () => {
  const archive = clientOf(RECORDED, {}, AUTHORITIES)
  const list = await recordListLoader('official')(archive)()
  const viewAt = <View,>(path: string) =>
    Promise.resolve((path === '/nhan-vat/' ? list : null) as View | null)
  openSite('/nhan-vat/le-thi-mau', { ...archive, viewAt })
  expect(await screen.findByRole('heading', { level: 1, name: 'Lê Thị Mẫu' })).toBeDefined()
})

it('conferences side by side need the views of their pages only', async () => {
  const one = conferenceOf({ id: 'mau-mot' })
  const other = conferenceOf({ id: 'mau-hai' })
  const archive = clientOf([one, other])
  const beside = async (id: string) => [`/hoi-nghi/${id}`, await conferenceIn(archive, id)] as const
  const client = clientBeside(Object.fromEntries([await beside('mau-mot'), await beside('mau-hai')]))
  openSite('/so-sanh?hoi-nghi=mau-mot.mau-hai', client)
  expect(within(await screen.findByRole('table')).getAllByRole('columnheader')).toHaveLength(2)
  expect(client.load).not.toHaveBeenCalled()
})

it('a page without a view is read in the archive', async () => {
  openSite(`/hoi-nghi/${conference.id}`, clientOf([conference]))
  expect(await screen.findByRole('heading', { level: 1, name: conference.event.title })).toBeDefined()
})
