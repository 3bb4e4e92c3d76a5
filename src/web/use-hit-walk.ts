import { type RefObject, useEffect, useEffectEvent, useState, useSyncExternalStore } from 'react'
import { useAsked } from './asked.ts'
import { isTyping } from './is-typing.ts'

/** The hits on a page and which of them is looked at. */
export type HitWalk = {
  readonly count: number
  /** Counted from 0; null before the first step. */
  readonly present: number | null
  /** The words around it, for who does not see it. */
  readonly around: string
  readonly step: (by: 1 | -1) => void
}

type Walked = { readonly asked: string; readonly at: number; readonly around: string }

/**
 * Walks through the hits of a page in reading order, around its ends, by «n» and «N» or by `step`. The page itself is
 * asked where they stand: nothing else knows the order in which it is read.
 */
export function useHitWalk(page: RefObject<HTMLElement | null>): HitWalk {
  const { text, reading } = useAsked()
  const asked = `${reading} ${text}`
  const count = useHitCount(page)
  const [walked, setWalked] = useState<Walked | null>(null)
  // Another text has other hits, and the walk begins anew.
  const here = walked?.asked === asked ? walked : null
  const present = here?.at ?? null
  useEffect(() => {
    hitsOn(page.current).forEach((pieces, nth) => {
      for (const piece of pieces) piece.toggleAttribute('data-present', nth === present)
    })
  })
  const step = (by: 1 | -1) => {
    const hits = hitsOn(page.current)
    if (hits.length === 0) return
    const from = present ?? (by === 1 ? -1 : 0)
    const at = (from + by + hits.length) % hits.length
    const pieces = hits[at] ?? []
    setWalked({ asked, at, around: aroundOf(pieces) })
    pieces[0]?.scrollIntoView({ block: 'nearest' })
  }
  const onKey = useEffectEvent((event: KeyboardEvent) => {
    if (event.key.toLowerCase() === 'n' && !isTyping(event)) step(event.shiftKey ? -1 : 1)
  })
  useEffect(() => {
    document.addEventListener('keydown', onKey)
    return () => document.removeEventListener('keydown', onKey)
  }, [])
  return { count, present, around: here?.around ?? '', step }
}

function useHitCount(page: RefObject<HTMLElement | null>): number {
  const subscribe = (onChange: () => void) => {
    const observer = new MutationObserver(onChange)
    if (page.current) observer.observe(page.current, { childList: true, subtree: true })
    return () => observer.disconnect()
  }
  return useSyncExternalStore(subscribe, () => hitsOn(page.current).length)
}

/** Each hit with its pieces, in reading order. */
function hitsOn(page: HTMLElement | null): readonly (readonly Element[])[] {
  return [...(page?.querySelectorAll('[data-hit="begins"]') ?? [])].map((first) => {
    const pieces = [first]
    let next = first.nextElementSibling
    while (next?.getAttribute('data-hit') === 'goes-on') {
      pieces.push(next)
      next = next.nextElementSibling
    }
    return pieces
  })
}

/** So many letters to each side tell where one is. */
const AROUND = 40

function aroundOf(pieces: readonly Element[]): string {
  const before = pieces[0]?.previousSibling?.textContent?.slice(-AROUND) ?? ''
  const after = pieces.at(-1)?.nextSibling?.textContent?.slice(0, AROUND) ?? ''
  return `${before}${pieces.map(({ textContent }) => textContent).join('')}${after}`
}
