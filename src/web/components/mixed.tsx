import { Fragment, type ReactNode } from 'react'
import { useEdition } from '../edition.ts'
import { type MixedText, runsOf } from '../mixed-text.ts'

type MixedProps = MixedText & {
  /** How a stretch of it is shown; plainly without it. */
  readonly show?: (text: string) => ReactNode
}

/** Words and names, the names said to be Vietnamese where the page is not. */
export function Mixed({ text, names, show = (stretch) => stretch }: MixedProps) {
  if (useEdition().language === 'vi') return show(text)
  return runsOf({ text, names }).map((run, at) =>
    run.isName ? (
      // biome-ignore lint/suspicious/noArrayIndexKey: a run is known by where it stands
      <span key={at} lang="vi">
        {show(run.text)}
      </span>
    ) : (
      // biome-ignore lint/suspicious/noArrayIndexKey: a run is known by where it stands
      <Fragment key={at}>{show(run.text)}</Fragment>
    ),
  )
}
