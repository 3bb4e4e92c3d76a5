import type { ReactNode } from 'react'
import { SaidAs } from './components/said-as.tsx'
import { useEdition } from './edition.ts'
import type { MixedText } from './mixed-text.ts'

type Spoken = {
  /** The `aria-label` of the element. */
  readonly label: string | undefined
  /** Its content. */
  readonly show: (content: ReactNode) => ReactNode
}

/**
 * How an element that shows few words is said in whole ones. An `aria-label` has one language, so on a page in another
 * the names of the archive are said by content that is marked as Vietnamese.
 */
export function useSpoken(): (said: MixedText) => Spoken {
  const isVietnamese = useEdition().language === 'vi'
  return (said) =>
    isVietnamese
      ? { label: said.text, show: (content) => content }
      : { label: undefined, show: (content) => <SaidAs {...said}>{content}</SaidAs> }
}
