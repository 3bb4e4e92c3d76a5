import type { ReactNode } from 'react'
import { Link } from 'react-router'
import type { MixedText } from '../mixed-text.ts'
import { useSpoken } from '../use-spoken.tsx'
import styles from './chip.module.css'

/** A word that classes a conference. */
export function Chip({ children }: { readonly children: ReactNode }) {
  return <span className={styles.chip}>{children}</span>
}

type ChipLinkProps = { readonly to: string; readonly children: ReactNode }

/** A chip that leads to what it names. */
export function ChipLink({ to, children }: ChipLinkProps) {
  return (
    <Link className={styles.chip} to={to}>
      {children}
    </Link>
  )
}

type ChosenChipProps = {
  readonly to: string
  readonly children: ReactNode
  /** How it is said: what it shows is not enough. */
  readonly said: MixedText
}

/** A condition of the search, and the way to be rid of it. */
export function ChosenChip({ to, children, said }: ChosenChipProps) {
  const { label, show } = useSpoken()(said)
  return (
    <Link aria-label={label} className={styles.chosen} preventScrollReset to={to}>
      {show(children)} <span aria-hidden="true">✕</span>
    </Link>
  )
}
