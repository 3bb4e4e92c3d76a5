import { act, screen, within } from '@testing-library/react'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { conferenceOf } from '../fixtures/conference.ts'
import { clientOf, openSite } from './open-site.tsx'

const YEARS = [2031, 2030, 2028]

const client = clientOf(
  YEARS.map((year) => {
    const day = `${year}-03-12`
    return conferenceOf({
      id: `${day}-mau`,
      date: { ...conferenceOf().date!, edtf: day, start: day, end: day },
    })
  }),
)

type Tell = (entries: readonly object[]) => void

/** By element, whoever wants to know whether it is in some part of the screen. */
const watching = new Map<Element, Tell>()

class Screen {
  readonly tell: Tell
  constructor(tell: Tell) {
    this.tell = tell
  }
  observe(target: Element) {
    watching.set(target, this.tell)
  }
  unobserve(target: Element) {
    watching.delete(target)
  }
}

beforeEach(() => vi.stubGlobal('IntersectionObserver', Screen))
afterEach(() => vi.unstubAllGlobals())

/** Scrolls until these years and no others are in the part of the screen in which one reads. */
function readAt(...years: readonly number[]): void {
  for (const year of YEARS) {
    const target = document.getElementById(`nam-${year}`)!.closest('section')!
    act(() => watching.get(target)?.([{ target, isIntersecting: years.includes(year) }]))
  }
}

async function bars() {
  await screen.findByRole('heading', { level: 1 })
  const rail = within(screen.getByRole('navigation', { name: 'Năm' }))
  return YEARS.map((year) => rail.getByRole('link', { name: new RegExp(`^${year}`) }))
}

const marks = (links: readonly HTMLElement[]) => links.map((link) => link.getAttribute('aria-current'))

describe('the year that is read', () => {
  it('is none above the first one', async () => {
    openSite('/', client)
    expect(marks(await bars())).toEqual([null, null, null])
  })

  it('is marked in the rail, the upper one while two of them are in sight', async () => {
    openSite('/', client)
    const links = await bars()
    readAt(2031, 2030)
    expect(marks(links)).toEqual(['location', null, null])
    readAt(2030)
    expect(marks(links)).toEqual([null, 'location', null])
    readAt()
    expect(marks(links)).toEqual([null, null, null])
  })

  it('is no other one than was chosen', async () => {
    openSite('/?nam=2030', client)
    const links = await bars()
    expect(marks(links)).toEqual([null, 'true', null])
  })

  it('is forgotten with the list in which it stood', async () => {
    const { router } = openSite('/', client)
    const links = await bars()
    readAt(2031)
    expect(marks(links)).toEqual(['location', null, null])
    await act(() => router.navigate('/?nam=2030'))
    await expect.poll(() => marks(links)).toEqual([null, 'true', null])
  })
})
