import type { ReactNode } from 'react'
import type { MixedText } from '../mixed-text.ts'
import { Mixed } from './mixed.tsx'
import styles from './said-as.module.css'

type SaidAsProps = MixedText & { readonly children: ReactNode }

/** What is shown in few words and said in whole ones, its names as Vietnamese. */
export function SaidAs({ children, ...said }: SaidAsProps) {
  return (
    <>
      <span aria-hidden="true" className={styles.shown}>
        {children}
      </span>
      <span className={styles.said}>
        <Mixed {...said} />
      </span>
    </>
  )
}
