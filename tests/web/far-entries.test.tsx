import { act, screen, within } from '@testing-library/react'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { conferenceOf } from '../fixtures/conference.ts'
import { clientOf, openSite } from './open-site.tsx'

const MANY = Array.from({ length: 100 }, (_, nth) =>
  conferenceOf({ id: `hoi-nghi-mau-${String(nth).padStart(3, '0')}` }),
)

const client = clientOf(MANY)

/** By element, whoever wants to know when it comes near the screen. */
const watched = new Map<Element, (isIntersecting: boolean) => void>()

class Screen {
  readonly tell: (entries: readonly object[]) => void
  constructor(tell: (entries: readonly object[]) => void) {
    this.tell = tell
  }
  observe(target: Element) {
    watched.set(target, (isIntersecting) => this.tell([{ target, isIntersecting }]))
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
