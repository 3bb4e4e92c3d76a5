import { type ReactNode, useDeferredValue, useEffect, useRef, useState } from 'react'
import { useStrings } from '../edition.ts'
import styles from './facet-sheet.module.css'

type FacetSheetProps = {
  /** How many conditions are chosen. */
  readonly chosen: number
  readonly found: number
  readonly children: ReactNode
}

/** Where there is no room for the panel beside the stream, it comes up as a sheet. */
export function FacetSheet({ chosen, found, children }: FacetSheetProps) {
  const words = useStrings().facets
  const [isOpen, setIsOpen] = useState(false)
  return (
    <div className={styles.place}>
      <button aria-haspopup="dialog" className={styles.open} onClick={() => setIsOpen(true)} type="button">
        {words.openPanel(chosen)}
      </button>
      {isOpen && (
        <Sheet found={found} onClose={() => setIsOpen(false)}>
          {children}
        </Sheet>
      )}
    </div>
  )
}

type SheetProps = { readonly found: number; readonly onClose: () => void; readonly children: ReactNode }

function Sheet({ found, onClose, children }: SheetProps) {
  const words = useStrings().facets
  const dialog = useRef<HTMLDialogElement>(null)
  // It is seen to open before all is set that stands in it.
  const isFilled = useDeferredValue(true, false)
  useEffect(() => {
    dialog.current?.showModal()
  }, [])
  return (
    // A press beside the sheet closes it where the browser knows `closedby`; Escape and the button do everywhere.
    <dialog aria-label={words.panel} className={styles.sheet} closedby="any" onClose={onClose} ref={dialog}>
      <form className={styles.head} method="dialog">
        <h2>{words.panel}</h2>
        <button type="submit">{words.closePanel(found)}</button>
      </form>
      <div className={styles.body}>{isFilled && children}</div>
    </dialog>
  )
}
