import { type PointerEvent, useEffect, useState } from 'react'
import type { Years } from '../search/query.ts'
import { spanOf } from './year-span.ts'

type Drag = { readonly from: number; readonly to: number }

/**
 * A span of years drawn with a mouse or a pen from one bar to another; with a finger the bars are scrolled. `span` is
 * what is drawn so far, null while there is none.
 */
export function useSpanDrag(onDrawn: (span: Years) => void) {
  const [drag, setDrag] = useState<Drag | null>(null)
  const isDrawn = drag !== null && drag.from !== drag.to
  useEffect(() => {
    if (!drag) return undefined
    const end = () => {
      setDrag(null)
      if (isDrawn) onDrawn(spanOf(drag.from, drag.to))
    }
    const giveUp = () => setDrag(null)
    const leave = ({ key }: KeyboardEvent) => key === 'Escape' && giveUp()
    window.addEventListener('pointerup', end)
    window.addEventListener('pointercancel', giveUp)
    window.addEventListener('keydown', leave)
    return () => {
      window.removeEventListener('pointerup', end)
      window.removeEventListener('pointercancel', giveUp)
      window.removeEventListener('keydown', leave)
    }
  }, [drag, isDrawn, onDrawn])
  return {
    span: isDrawn ? spanOf(drag.from, drag.to) : null,
    /** What the bar of a year listens to. */
    barOf: (year: number) => ({
      onPointerDown: ({ button, pointerType, shiftKey }: PointerEvent) => {
        if (button === 0 && pointerType !== 'touch' && !shiftKey) setDrag({ from: year, to: year })
      },
      onPointerEnter: () => setDrag((drawn) => drawn && { ...drawn, to: year }),
    }),
  }
}
