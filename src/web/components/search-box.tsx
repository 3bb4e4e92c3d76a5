import { type SubmitEvent, useLayoutEffect, useMemo, useRef } from 'react'
import { createSearchParams, useHref, useLocation, useNavigationType, useSearchParams } from 'react-router'
import { LONGEST_TEXT, parseQuery } from '../../search/query.ts'
import { useStrings } from '../edition.ts'
import { paths } from '../paths.ts'
import { useSearchField } from '../use-search-field.ts'
import { useSlashKey } from '../use-slash-key.ts'
import { useTimelineSearch } from '../use-timeline-search.ts'
import styles from './search-box.module.css'

/** Searches the timeline: there as one types, from another page when it is sent; and suggests what may be meant. */
export function SearchBox() {
  const strings = useStrings()
  const words = strings.search
  const onTimeline = useLocation().pathname === paths.timeline.path
  const [parameters] = useSearchParams()
  const query = useMemo(
    () => parseQuery(onTimeline ? parameters : createSearchParams()),
    [onTimeline, parameters],
  )
  const { search, pick } = useTimelineSearch(query)
  const input = useRef<HTMLInputElement>(null)
  const box = useSearchField({ input, text: query.text, onType: onTimeline ? search : null, onPick: pick })
  useShowing({ input, text: query.text, show: box.setText })
  useSlashKey(input)
  const submit = (event: SubmitEvent) => {
    event.preventDefault()
    box.close()
    search(box.text)
  }
  return (
    // Safari knows <search> only since 17.
    // biome-ignore lint/a11y/useSemanticElements: see above
    <form className={styles.box} role="search" action={useHref(paths.timeline.path)} onSubmit={submit}>
      <div className={styles.field}>
        <input
          {...box.inputProps}
          aria-autocomplete="list"
          aria-expanded={box.suggested !== null}
          aria-keyshortcuts="/"
          aria-label={words.label}
          autoComplete="off"
          maxLength={LONGEST_TEXT}
          name="q"
          placeholder={words.placeholder}
          ref={input}
          role="combobox"
          spellCheck="false"
          type="search"
        />
        <span aria-hidden="true" className={styles.key}>
          /
        </span>
      </div>
      <button type="submit">{words.submit}</button>
      <p aria-live="polite" className={styles.said}>
        {box.suggested === null ? '' : strings.suggestions.count(box.suggested)}
      </p>
      {box.Menu && <box.Menu {...box.menuProps} />}
    </form>
  )
}

type Showing = {
  readonly input: { readonly current: HTMLInputElement | null }
  readonly text: string
  readonly show: (text: string) => void
}

/**
 * The input follows the address, except while somebody types in it: the address is a keystroke behind then, and would
 * take back the newest letter.
 */
function useShowing({ input, text, show }: Showing): void {
  const cause = useNavigationType()
  // Before the page is painted: no frame shows the results of one text under another.
  useLayoutEffect(() => {
    if (input.current === document.activeElement && cause !== 'POP') return
    show(text)
  }, [input, text, cause, show])
}
