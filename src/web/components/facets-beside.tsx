import { useSyncExternalStore } from 'react'
import { useStrings } from '../edition.ts'
import { FacetPanel, type FacetPanelProps } from './facet-panel.tsx'

/** Where the style sheets set the panel beside the stream. */
const ROOM = '(width >= 75rem)'

type FacetsBesideProps = FacetPanelProps & { readonly className: string | undefined }

/** The panel beside the stream; where there is no room for it, nobody waits for it to be counted and set. */
export function FacetsBeside({ className, ...panel }: FacetsBesideProps) {
  const { facets: words } = useStrings()
  const hasRoom = useSyncExternalStore(subscribe, isWide, () => true)
  return (
    <aside aria-label={words.panel} className={className}>
      {hasRoom && <FacetPanel {...panel} />}
    </aside>
  )
}

// Where nothing is laid out there is room for all.
const isWide = () => globalThis.matchMedia?.(ROOM).matches ?? true

function subscribe(onChange: () => void): () => void {
  const query = globalThis.matchMedia?.(ROOM)
  query?.addEventListener('change', onChange)
  return () => query?.removeEventListener('change', onChange)
}
