import type { ReactNode } from 'react'
import type { Mark } from '../../search/answers-in.ts'
import { useAsked } from '../asked.ts'
import { hitsIn, joined } from '../hits-in.ts'
import styles from './highlighted.module.css'

/** A text with the words underlined that the page is searched for. */
export function Highlighted({ text }: { readonly text: string }) {
  return <Underlined marks={hitsIn(text, useAsked())} text={text} />
}

/** A text with stretches of it underlined; neighbouring words are one stretch. */
export function Underlined({ text, marks }: { readonly text: string; readonly marks: readonly Mark[] }) {
  const parts: ReactNode[] = []
  let at = 0
  for (const { start, end } of joined(text, marks)) {
    parts.push(
      text.slice(at, start),
      <mark key={start} className={styles.found} data-hit="begins">
        {text.slice(start, end)}
      </mark>,
    )
    at = end
  }
  return [...parts, text.slice(at)]
}
