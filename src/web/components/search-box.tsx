import { type SubmitEvent, useLayoutEffect, useMemo, useRef } from 'react'
import { createSearchParams, useHref, useLocation, useNavigationType, useSearchParams } from 'react-router'
import { parseQuery } from '../../search/query.ts'
import { useStrings } from '../edition.ts'
import { paths } from '../paths.ts'
import { useSearchCombobox } from '../use-search-combobox.ts'
import { useSlashKey } from '../use-slash-key.ts'
import { useTimelineSearch } from '../use-timeline-search.ts'
import styles from './search-box.module.css'
import { SuggestionGroups } from './suggestion-list.tsx'

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
  const box = useSearchCombobox({ input, text: query.text, onType: onTimeline ? search : null, onPick: pick })
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
          {...box.inputProps(words.label)}
          aria-keyshortcuts="/"
          name="q"
          placeholder={words.placeholder}
          spellCheck="false"
          type="search"
        />
        <span aria-hidden="true" className={styles.key}>
          /
        </span>
      </div>
      <button type="submit">{words.submit}</button>
      <p aria-live="polite" className={styles.said}>
        {box.isShown ? strings.suggestions.count(box.suggestions.length) : ''}
      </p>
      <div
        {...box.menuProps({ 'aria-label': strings.suggestions.label })}
        className={styles.suggestions}
        hidden={!box.isShown}
      >
        {box.isShown && <SuggestionGroups getItemProps={box.itemProps} suggestions={box.suggestions} />}
      </div>
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
