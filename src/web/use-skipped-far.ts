import type { CSSProperties, RefObject } from 'react'
import styles from './components/entries.module.css'
import { useNearness } from './use-nearness.ts'

/** Which conferences of a long list a part of it holds: so many, from the one after so many. */
type Part = { readonly from: number; readonly count: number }

type PartProps = {
  readonly className: string | undefined
  readonly style: CSSProperties
  readonly 'data-part': true
}

/**
 * What a part with many lists bears, a year for one: far from the screen the browser need not look at all what stands in
 * it. Of ten thousand conferences the lists alone are two thousand elements, and a dialog that opens has each of them styled
 * anew.
 */
export function useSkippedFar(part: RefObject<HTMLElement | null>, { from, count }: Part): PartProps {
  const isNear = useNearness(part, { from, to: from + count })
  return {
    'data-part': true,
    className: isNear ? styles.part : `${styles.part} ${styles.far}`,
    style: { '--entries': count },
  }
}
