import { render } from '@testing-library/react'
import { useRef } from 'react'
import { expect, it, vi } from 'vitest'
import { useStripAt } from '../../src/web/use-strip-at.ts'

const PLACES = Array.from({ length: 20 }, (_, nth) => nth)

/** A strip 300 pixels wide of years of 60; the years before the first link have nothing to choose. */
function Strip({ from, chosen }: { readonly from: number; readonly chosen: number | null }) {
  const strip = useRef<HTMLOListElement>(null)
  useStripAt(strip, `${from} ${chosen}`)
  return (
    <ol data-testid="strip" ref={strip}>
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
  )
}

const scrolled = (strip: HTMLElement) => Math.round(strip.scrollLeft)

it('the strip goes to the first year that has anything, and to the chosen one', () => {
  vi.spyOn(Element.prototype, 'getBoundingClientRect').mockImplementation(function measured(this: Element) {
    const strip = this.closest('ol')
    if (this === strip) return new DOMRect(0, 0, 300, 50)
    return new DOMRect(Number(this.getAttribute('data-left')) - (strip?.scrollLeft ?? 0), 0, 60, 50)
  })
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
