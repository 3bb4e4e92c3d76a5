import { type ComponentType, type ReactNode, type ToggleEvent, useState } from 'react'
import { useStrings } from '../edition.ts'
import styles from './foldout.module.css'

type FoldoutProps<Given> = {
  readonly summary: string
  /** What is inside; it is fetched when somebody opens it. */
  readonly load: () => Promise<ComponentType<Given>>
  readonly given: Given
  /** What is inside in any case, and without a script. */
  readonly children?: ReactNode
}

/** It may have been opened before the program came; then nobody told it. */
function tellOpened(details: HTMLDetailsElement | null): void {
  if (details?.open) details.dispatchEvent(new Event('toggle'))
}

/** Something that few open, and that is no part of the page for all others. */
export function Foldout<Given extends object>({ summary, load, given, children }: FoldoutProps<Given>) {
  const words = useStrings().cite
  const [isOpen, setIsOpen] = useState(false)
  const [inside, setInside] = useState<{ readonly Content: ComponentType<Given> } | 'failed' | null>(null)
  const toggle = ({ currentTarget: { open } }: ToggleEvent<HTMLDetailsElement>) => {
    setIsOpen(open)
    if (!open || (inside !== null && inside !== 'failed')) return
    load().then(
      (Content) => setInside({ Content }),
      () => setInside('failed'),
    )
  }
  return (
    <details className={styles.foldout} onToggle={toggle} ref={tellOpened}>
      <summary>{summary}</summary>
      <div className={styles.inside}>
        {isOpen && inside === null && <p>{words.loading}</p>}
        {inside === 'failed' && <p role="alert">{words.notLoaded}</p>}
        {isOpen && inside !== null && inside !== 'failed' && <inside.Content {...given} />}
        {children}
      </div>
    </details>
  )
}
