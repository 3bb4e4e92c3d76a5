import { act, screen, within } from '@testing-library/react'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { briefOf } from '../../src/model/brief.ts'
import { briefStore } from '../../src/web/brief-store.ts'
import { conferenceOf } from '../fixtures/conference.ts'
import { clientOf, openSite } from './open-site.tsx'

const MANY = Array.from({ length: 100 }, (_, nth) =>
  conferenceOf({ id: `hoi-nghi-mau-${String(nth).padStart(3, '0')}` }),
)

const client = clientOf(MANY)

/** Half of them in the year before. */
const OF_TWO_YEARS = clientOf(
  MANY.map((one, nth) => {
    const day = nth < 50 ? '2031-03-12' : '2030-03-12'
    return { ...one, date: one.date && { ...one.date, edtf: day, start: day, end: day } }
  }),
)

/** By element, whoever wants to know when it comes near the screen. */
const watched = new Map<Element, (isIntersecting: boolean) => void>()

class Screen {
  readonly tell: (entries: readonly object[]) => void
  constructor(tell: (entries: readonly object[]) => void) {
    this.tell = tell
  }
  observe(target: Element) {
    const others = watched.get(target)
    watched.set(target, (isIntersecting) => {
      others?.(isIntersecting)
      this.tell([{ target, isIntersecting }])
    })
  }
  unobserve(target: Element) {
    watched.delete(target)
  }
  disconnect() {}
}

class Sizes {
  observe() {}
  unobserve() {}
}

beforeEach(() => {
  vi.stubGlobal('IntersectionObserver', Screen)
  vi.stubGlobal('ResizeObserver', Sizes)
})
afterEach(() => vi.unstubAllGlobals())

async function entry(nth: number): Promise<HTMLElement> {
  await screen.findByRole('heading', { level: 1 })
  const links = screen.getAllByRole('link', { name: /^Hội nghị triển khai/u, hidden: true })
  return links[nth]!.closest('li')!
}

function comesNear(element: Element, isNear: boolean): void {
  act(() => watched.get(element.closest('ol')!)?.(isNear))
}

describe('a year far from the screen', () => {
  it('is skipped by the browser until it comes near', async () => {
    const { user } = openSite('/?van-ban=', OF_TWO_YEARS)
    await user.click(await screen.findByRole('button', { name: /^Xem tiếp/u }))
    const year = async (name: string) =>
      (await screen.findByRole('heading', { level: 2, name, hidden: true })).closest('section')!
    expect((await year('2031')).className).not.toContain('far')
    const far = await year('2030')
    expect(far.style.getPropertyValue('--entries')).toBe('50')
    act(() => watched.get(far)?.(false))
    await expect.poll(() => far.className).toContain('far')
    act(() => watched.get(far)?.(true))
    await expect.poll(() => far.className).not.toContain('far')
  })
})

describe('an entry far from the screen', () => {
  it('has all its texts, and all its links when it comes near', async () => {
    const { router } = openSite('/?cap=tinh-thanh', client)
    await entry(59)
    // Who opens the site has the first ones in full; who goes on sees the screen at once, and the rest a moment later.
    await router.navigate('/?loai=trien-khai')
    await screen.findByText(/loại triển khai/u)
    const far = await entry(59)
    expect(far.textContent).toContain('12/3/2031 · Đà Nẵng · cấp tỉnh, thành phố · chủ trì Lê Thị Mẫu')
    expect(within(far).getAllByRole('link', { hidden: true })).toHaveLength(1)
    const title = within(far).getByRole('link', { hidden: true }).firstChild
    comesNear(far, true)
    await expect.poll(() => within(far).getAllByRole('link', { hidden: true }).length).toBeGreaterThan(1)
    expect(within(far).getAllByRole('link', { hidden: true })[0]?.firstChild).toBe(title)
    comesNear(far, false)
    await expect.poll(() => within(far).getAllByRole('link', { hidden: true }).length).toBe(1)
  })

  it('is no more than its room until it has come', async () => {
    const nothing = briefStore(() => new Promise(() => undefined))
    nothing.put({ first: 0, briefs: MANY.slice(0, 60).map(briefOf) })
    const holdings = { ...client.holdings('0123456789abcdef'), briefs: nothing }
    const { user } = openSite('/?nam=2031', { ...client, holdings: () => holdings })
    await user.click(await screen.findByRole('button', { name: /^Xem tiếp/u }))
    const last = () => [...document.querySelectorAll<HTMLElement>('ol[data-from]')].at(-1)!
    await expect.poll(() => last().dataset.from).toBe('80')
    expect(last().style.getPropertyValue('--entries')).toBe('20')
    expect(last().children).toHaveLength(0)
    act(() => watched.get(last())?.(true))
    await expect.poll(() => last().children.length).toBe(20)
  })

  it('stays as it is while it has the focus', async () => {
    openSite('/?co-quan=', client)
    const first = await entry(0)
    const directive = within(first).getByRole('link', { name: 'Kết luận 57-KL/TW' })
    directive.focus()
    comesNear(first, false)
    expect(document.activeElement).toBe(directive)
  })

  it('leads to its conference like any other', async () => {
    const { user, addressNow } = openSite('/', client)
    const last = await entry(59)
    await user.click(within(last).getAllByRole('link', { hidden: true })[0]!)
    await expect.poll(addressNow).toBe('/hoi-nghi/hoi-nghi-mau-059')
  })
})
