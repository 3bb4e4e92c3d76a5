import { render } from '@testing-library/react'
import { useRef } from 'react'
import { beforeEach, expect, it, vi } from 'vitest'
import { useStripAt } from '../../src/web/use-strip-at.ts'

const PLACES = Array.from({ length: 20 }, (_, nth) => nth)

type StripProps = {
  readonly from: number
  readonly chosen: number | null
  readonly onBringIn?: (bringIn: (link: HTMLElement) => void) => void
}

/** A strip 300 pixels wide of years of 60; the years before the first link have nothing to choose. */
function Strip({ from, chosen, onBringIn }: StripProps) {
  const strip = useRef<HTMLDivElement>(null)
  const bringIn = useStripAt(strip, `${from} ${chosen}`)
  onBringIn?.(bringIn)
  return (
    <div ref={strip}>
      <nav>
        <ol data-testid="strip">
          {PLACES.map((nth) => (
            <li key={nth}>
              {nth < from ? (
                nth
              ) : (
                <a aria-current={nth === chosen ? 'true' : undefined} data-left={nth * 60} href={`#${nth}`}>
                  {nth}
                </a>
              )}
            </li>
          ))}
        </ol>
      </nav>
    </div>
  )
}

const scrolled = (strip: HTMLElement) => Math.round(strip.scrollLeft)

beforeEach(() => {
  vi.spyOn(Element.prototype, 'getBoundingClientRect').mockImplementation(function measured(this: Element) {
    const strip = this.closest('ol')
    if (!strip) return new DOMRect()
    if (this === strip) return new DOMRect(0, 0, 300, 50)
    return new DOMRect(Number(this.getAttribute('data-left')) - (strip.scrollLeft ?? 0), 0, 60, 50)
  })
  // It is not in jsdom.
  Element.prototype.scrollBy = function scrollBy(this: Element, by?: ScrollToOptions | number) {
    if (typeof by === 'object') this.scrollLeft += by.left ?? 0
  }
})

it('the strip goes to the first year that has anything, and to the chosen one', () => {
  const { getByTestId, rerender } = render(<Strip chosen={null} from={0} />)
  const strip = getByTestId('strip')
  expect(scrolled(strip)).toBe(0)
  rerender(<Strip chosen={null} from={10} />)
  expect(scrolled(strip)).toBe(600 - 120)
  rerender(<Strip chosen={12} from={10} />)
  expect(scrolled(strip)).toBe(480)
  rerender(<Strip chosen={18} from={10} />)
  expect(scrolled(strip)).toBe(1080 - 120)
})

it('the strip follows what is read, unless the reader has it in hand', () => {
  vi.useFakeTimers()
  const onBringIn = vi.fn<(bringIn: (link: HTMLElement) => void) => void>()
  const { getByTestId, getByRole } = render(<Strip chosen={null} from={0} onBringIn={onBringIn} />)
  const strip = getByTestId('strip')
  const read = (nth: number) => onBringIn.mock.lastCall?.[0](getByRole('link', { name: `${nth}` }))
  read(4)
  expect(scrolled(strip)).toBe(0)
  read(9)
  expect(scrolled(strip)).toBe(540 - 120)
  strip.dispatchEvent(new Event('touchmove', { bubbles: true }))
  strip.scrollLeft = 0
  read(10)
  expect(scrolled(strip)).toBe(0)
  vi.advanceTimersByTime(5000)
  read(11)
  expect(scrolled(strip)).toBe(660 - 120)
  vi.useRealTimers()
})
