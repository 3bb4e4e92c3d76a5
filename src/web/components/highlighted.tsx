import type { ReactNode } from 'react'
import type { Mark } from '../../search/answers-in.ts'
import { highlight } from '../../search/highlight.ts'
import { useAsked } from '../asked.ts'
import styles from './highlighted.module.css'

/** A text with the words underlined that the page is searched for. */
export function Highlighted({ text }: { readonly text: string }) {
  const asked = useAsked()
  if (asked.text.trim() === '') return text
  return <Underlined marks={highlight(text, asked.text, asked.reading)} text={text} />
}

/** A text with stretches of it underlined; neighbouring words are one stretch. */
export function Underlined({ text, marks }: { readonly text: string; readonly marks: readonly Mark[] }) {
  const parts: ReactNode[] = []
  let at = 0
  for (const { start, end } of joined(text, marks)) {
    parts.push(
      text.slice(at, start),
      <mark key={start} className={styles.found}>
        {text.slice(start, end)}
      </mark>,
    )
    at = end
  }
  return [...parts, text.slice(at)]
}

function joined(text: string, marks: readonly Mark[]): readonly Mark[] {
  const stretches: Mark[] = []
  for (const mark of marks) {
    const last = stretches.at(-1)
    if (last && text.slice(last.end, mark.start).trim() === '') {
      stretches[stretches.length - 1] = { start: last.start, end: mark.end }
    } else stretches.push(mark)
  }
  return stretches
}
