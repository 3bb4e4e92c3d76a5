import { screen, within } from '@testing-library/react'
import { describe, expect, it, vi } from 'vitest'
import type { ArchiveClient } from '../../src/web/archive-client.ts'
import { ArchiveError } from '../../src/web/archive-error.ts'
import type { FindTimeline } from '../../src/web/timeline-finder.ts'
import { CONFERENCES } from './conferences.ts'
import { clientOf, openSite } from './open-site.tsx'

describe('an unknown conference', () => {
  it('is named, and the nearest one is offered', async () => {
    openSite('/hoi-nghi/2031-03-13-trien-khai-thong-tin', clientOf(CONFERENCES))
    expect(await screen.findByRole('heading', { level: 1, name: 'Không có hội nghị này' })).toBeTruthy()
    expect(screen.getByText(/«2031-03-13-trien-khai-thong-tin»/)).toBeTruthy()
    const nearest = within(screen.getByRole('main')).getAllByRole('listitem')
    expect(nearest[0]?.textContent).toContain('Hội nghị triển khai')
  })

  it('offers the timeline when nothing is near', async () => {
    openSite('/hoi-nghi/zzz', clientOf(CONFERENCES))
    await screen.findByRole('heading', { level: 1 })
    expect(within(screen.getByRole('main')).queryAllByRole('listitem')).toEqual([])
    expect(screen.getByRole('link', { name: 'Về dòng thời gian' }).getAttribute('href')).toBe('/')
  })
})

describe('an address that was given once', () => {
  it('is none of the words every object knows', async () => {
    openSite('/hoi-nghi/constructor', clientOf(CONFERENCES))
    expect(await screen.findByRole('heading', { level: 1, name: 'Không có hội nghị này' })).toBeTruthy()
  })

  it('leads to the conference it stands for, with the evidence that was open', async () => {
    const [conference] = CONFERENCES
    const redirects = { '2031-03-11-cu': conference!.id }
    const { addressNow } = openSite('/hoi-nghi/2031-03-11-cu?chung=ngay', clientOf(CONFERENCES, redirects))
    expect(await screen.findByRole('heading', { level: 1, name: conference!.event.title })).toBeTruthy()
    expect(addressNow()).toBe(`/hoi-nghi/${conference!.id}?chung=ngay`)
  })
})

describe('an unknown address', () => {
  it('is named', async () => {
    openSite('/khong-co/ai-đó', clientOf(CONFERENCES))
    expect(await screen.findByText('Địa chỉ «/khong-co/ai-đó» không có trong kỷ yếu.')).toBeTruthy()
  })

  it.each([
    ['/nhanvat', 'Nhân vật', '/nhan-vat'],
    ['/nhan-va/le-thi-mau', 'Nhân vật', '/nhan-vat'],
    ['/Cơ-quan-', 'Cơ quan', '/co-quan'],
    ['/hien-trnag', 'Hiện trạng', '/hien-trang'],
  ])('that is nearly one of a page leads to it: %s', async (address, name, page) => {
    openSite(address, clientOf(CONFERENCES))
    const near = await screen.findByText(/^Có thể là trang/u)
    expect(within(near).getByRole('link', { name }).getAttribute('href')).toBe(page)
  })

  it('is said to be none even where nothing can be looked up', async () => {
    const lookUp = () => Promise.reject(new ArchiveError('unreachable', 'manifest.json'))
    openSite('/khong-co', { ...clientOf(CONFERENCES), lookUp })
    expect(await screen.findByRole('heading', { level: 1, name: 'Không có trang này' })).toBeTruthy()
  })

  it('leads to no page that it is not nearly of', async () => {
    openSite('/khong-co', clientOf(CONFERENCES))
    await screen.findByRole('heading', { level: 1, name: 'Không có trang này' })
    expect(screen.queryByText(/^Có thể là trang/u)).toBeNull()
  })

  it('is shown as it is when it cannot be decoded', async () => {
    vi.spyOn(console, 'warn').mockImplementation(() => undefined)
    openSite('/%E0%A4%A', clientOf(CONFERENCES))
    expect(await screen.findByRole('heading', { level: 1, name: 'Không có trang này' })).toBeTruthy()
  })
})

const finding = (client: ArchiveClient, find: FindTimeline): ArchiveClient => ({
  ...client,
  searcher: { ...client.searcher, find },
})

describe('an archive that cannot be opened', () => {
  it('says what is missing in plain words, and tries again', async () => {
    const failures = [new ArchiveError('refused', 'manifest.json', 404)]
    const client = clientOf(CONFERENCES)
    const find: FindTimeline = async (query) => {
      const failure = failures.pop()
      if (failure) throw failure
      return client.searcher.find(query)
    }
    const { user } = openSite('/', finding(client, find))
    expect(await screen.findByText(/^Máy chủ chưa đưa được mục lục của kỷ yếu \(mã 404\)\./u)).toBeTruthy()
    await user.click(screen.getByRole('button', { name: 'Thử lại' }))
    expect(await screen.findByRole('heading', { level: 1, name: 'Dòng thời gian' })).toBeTruthy()
  })

  it('keeps the frame of the page', async () => {
    openSite(
      '/',
      finding(clientOf([]), () => Promise.reject(new Error('out of memory'))),
    )
    expect(await screen.findByText('Trang gặp lỗi ngoài dự tính.')).toBeTruthy()
    expect(screen.getByRole('banner')).toBeTruthy()
  })
})

describe('an archive on its way', () => {
  it('is announced in the frame of the page', () => {
    openSite(
      '/',
      finding(clientOf([]), () => new Promise(() => undefined)),
    )
    expect(screen.getByRole('status').textContent).toBe('Đang mở kỷ yếu…')
    expect(screen.getByLabelText('Tìm trong kỷ yếu')).toBeTruthy()
  })
})
