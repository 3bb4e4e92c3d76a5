import { screen, within } from '@testing-library/react'
import { afterEach, describe, expect, it, vi } from 'vitest'
import type { Conference } from '../../src/model/conference.ts'
import type { FindTimeline } from '../../src/web/timeline-finder.ts'
import { conferenceOf } from '../fixtures/conference.ts'
import { authoritiesOf, officialOf } from '../link/authorities.ts'
import { clientOf, openSite } from './open-site.tsx'

const NAMES = [
  'An',
  'Bình',
  'Châu',
  'Dung',
  'Đạt',
  'Giang',
  'Hà',
  'Khánh',
  'Lan',
  'Minh',
  'Nga',
  'Oanh',
  'Phúc',
]
const officials = NAMES.map((name, at) => officialOf({ id: `le-mau-${at}`, preferredForm: `Lê Mẫu ${name}` }))

type Held = Pick<Conference['event'], 'kinds' | 'level'> & { readonly official: string | null }

function held(id: string, { official, ...event }: Held): Conference {
  const any = conferenceOf({ id })
  const { evidence } = any.event
  return {
    ...any,
    event: { ...any.event, ...event },
    officials: official === null ? [] : [{ name: 'Lê Mẫu', titles: [], official, evidence }],
  }
}

const client = clientOf(
  [
    held('2031-a', { kinds: ['tổng kết'], level: 'huyện', official: 'le-mau-12' }),
    held('2031-b', { kinds: ['tập huấn'], level: 'trung ương', official: null }),
    held('2031-c', { kinds: ['tổng kết', 'triển khai'], level: 'huyện', official: 'le-mau-12' }),
    ...officials.map(({ id }) => held(`2030-${id}`, { kinds: ['gặp mặt'], level: null, official: id })),
  ],
  {},
  authoritiesOf({ officials }),
)

const panel = () => screen.findByRole('complementary', { name: 'Bộ lọc' })
const facet = async (name: string) => within(await panel()).getByRole('group', { name })
const boxes = (within_: HTMLElement) =>
  within(within_)
    .queryAllByRole('checkbox')
    .map((box) => `${(box as HTMLInputElement).checked ? '✓ ' : ''}${box.getAttribute('aria-label')}`)

describe('the panel of facets', () => {
  it('offers the values of each facet with what they leave, the frequent ones first', async () => {
    openSite('/', client)
    expect(boxes(await facet('Loại'))).toEqual([
      'gặp mặt, 13 hội nghị',
      'tổng kết, 2 hội nghị',
      'tập huấn, 1 hội nghị',
      'triển khai, 1 hội nghị',
    ])
  })

  it('has levels from the top', async () => {
    openSite('/', client)
    expect(boxes(await facet('Cấp'))).toEqual(['trung ương, 1 hội nghị', 'huyện, 2 hội nghị'])
  })

  it('counts with the other choices as they are, and offers other values of the same facet', async () => {
    openSite('/?loai=tong-ket', client)
    expect(boxes(await facet('Cấp'))).toEqual(['huyện, 2 hội nghị'])
    expect(boxes(await facet('Loại'))).toEqual([
      'gặp mặt, 13 hội nghị',
      '✓ tổng kết, 2 hội nghị',
      'tập huấn, 1 hội nghị',
      'triển khai, 1 hội nghị',
    ])
  })

  it('chooses several values, one after the other, and takes them back', async () => {
    const { user, addressNow } = openSite('/?q=mau', client)
    const kinds = await facet('Loại')
    await user.click(within(kinds).getByRole('checkbox', { name: /^tập huấn/ }))
    await expect.poll(addressNow).toBe('/?q=mau&loai=tap-huan')
    await user.click(within(kinds).getByRole('checkbox', { name: /^tổng kết/ }))
    await expect.poll(addressNow).toBe('/?q=mau&loai=tap-huan.tong-ket')
    await user.click(within(kinds).getByRole('checkbox', { name: /^tập huấn/ }))
    await expect.poll(addressNow).toBe('/?q=mau&loai=tong-ket')
  })

  it('ticks at once what is on its way, and adds the next to it', async () => {
    let arrival = Promise.resolve()
    const find: FindTimeline = (query) => arrival.then(() => client.searcher.find(query))
    const { user, addressNow } = openSite('/', { ...client, searcher: { ...client.searcher, find } })
    const kinds = await facet('Loại')
    const box = (name: RegExp) => within(kinds).getByRole<HTMLInputElement>('checkbox', { name })
    let arrive = () => {}
    arrival = new Promise((resolve) => {
      arrive = resolve
    })
    await user.click(box(/^tập huấn/))
    await expect.poll(() => box(/^tập huấn/).checked).toBe(true)
    expect(addressNow()).toBe('/')
    await user.click(box(/^tổng kết/))
    arrive()
    await expect.poll(addressNow).toBe('/?loai=tap-huan.tong-ket')
  })

  it('ticks what the address names in words, and takes it away as it stands there', async () => {
    const { user, addressNow } = openSite('/?loai=Tổng kết&cap=huyen', client)
    await user.click(within(await facet('Loại')).getByRole('checkbox', { name: /^tổng kết/, checked: true }))
    await expect.poll(addressNow).toBe('/?cap=huyen')
  })

  it('keeps a chosen value in sight that finds nothing', async () => {
    openSite('/?loai=tap-huan&cap=huyen', client)
    expect(boxes(await facet('Loại'))).toContain('✓ tập huấn, 0 hội nghị')
  })

  it('tells with and without outcomes apart', async () => {
    openSite('/', client)
    const all = boxes(await facet('Kết quả')).map((label) => Number(/\d+/.exec(label)?.[0]))
    expect(all.reduce((sum, count) => sum + count, 0)).toBe(16)
  })
})

describe('a facet of many values', () => {
  it('shows the first, with the chosen ones, and all when asked', async () => {
    const { user } = openSite('/?nguoi=le-mau-11', client)
    const group = await facet('Người')
    expect(boxes(group)).toHaveLength(6)
    expect(boxes(group)).toContain('✓ Lê Mẫu Oanh, 1 hội nghị')
    await user.click(within(group).getByRole('button', { name: 'Xem cả 13', expanded: false }))
    expect(boxes(group)).toHaveLength(13)
    await user.click(within(group).getByRole('button', { name: 'Thu gọn', expanded: true }))
    expect(boxes(group)).toHaveLength(6)
  })

  it('is searched by name, marks or no marks', async () => {
    const { user } = openSite('/', client)
    const group = await facet('Người')
    await user.click(within(group).getByRole('button', { name: 'Xem cả 13' }))
    const search = within(group).getByRole('searchbox', { name: 'Tìm trong «Người»' })
    await user.type(search, 'dat')
    expect(boxes(group)).toEqual(['Lê Mẫu Đạt, 1 hội nghị'])
    await user.type(search, 'x')
    expect(boxes(group)).toEqual([])
    expect(within(group).getByText('Không có tên nào như vậy.')).toBeTruthy()
  })
})

describe('where there is no room for the panel', () => {
  afterEach(() => vi.unstubAllGlobals())

  it('nothing is set beside the stream, and a sheet opens before all is set that stands in it', async () => {
    vi.stubGlobal('matchMedia', () => ({ matches: false, addEventListener() {}, removeEventListener() {} }))
    HTMLDialogElement.prototype.showModal ??= function showModal() {
      this.open = true
    }
    const { user } = openSite('/', client)
    expect(within(await panel()).queryAllByRole('checkbox')).toEqual([])
    const steps: string[] = []
    const watching = new MutationObserver((records) => {
      const elements = records
        .flatMap(({ addedNodes }) => [...addedNodes])
        .filter((node) => node instanceof Element)
      steps.push(...elements.map(({ localName }) => localName))
    })
    watching.observe(document.body, { childList: true, subtree: true })
    await user.click(screen.getByRole('button', { name: 'Bộ lọc' }))
    const sheet = await screen.findByRole('dialog', { name: 'Bộ lọc' })
    expect(within(sheet).getAllByRole('checkbox').length).toBeGreaterThan(10)
    // What comes with the sheet itself is no step of its own.
    await expect.poll(() => steps).toEqual(['dialog', 'div'])
    watching.disconnect()
  })
})
