import { type SubmitEvent, useEffect, useRef } from 'react'
import {
  createSearchParams,
  useHref,
  useLocation,
  useNavigate,
  useNavigationType,
  useSearchParams,
} from 'react-router'
import { parseQuery, type TimelineQuery } from '../../search/query.ts'
import { readingWhileTyping } from '../../search/reading.ts'
import { paths } from '../paths.ts'
import { strings } from '../strings.ts'
import styles from './search-box.module.css'

/** Searches the timeline: there as one types, from another page when it is sent. */
export function SearchBox() {
  const onTimeline = useLocation().pathname === paths.timeline.path
  const [parameters] = useSearchParams()
  const query = parseQuery(onTimeline ? parameters : createSearchParams())
  const input = useInputShowing(query.text)
  const search = useTimelineSearch(query)
  const submit = (event: SubmitEvent) => {
    event.preventDefault()
    search(input.current?.value ?? '')
  }
  return (
    // Safari knows <search> only since 17.
    // biome-ignore lint/a11y/useSemanticElements: see above
    <form className={styles.box} role="search" action={useHref(paths.timeline.path)} onSubmit={submit}>
      <input
        aria-label={strings.search.label}
        autoComplete="off"
        defaultValue={query.text}
        name="q"
        onInput={onTimeline ? (event) => search(event.currentTarget.value) : undefined}
        placeholder={strings.search.placeholder}
        ref={input}
        spellCheck="false"
        type="search"
      />
      <button type="submit">{strings.search.submit}</button>
    </form>
  )
}

/** Goes to the results; a letter more replaces the address, so that Back leaves the search in one step. */
function useTimelineSearch(query: TimelineQuery): (text: string) => void {
  const navigate = useNavigate()
  // Two letters may come before the page has followed the first, so what was asked last is kept beside the address.
  const asked = useRef(query.text)
  useEffect(() => {
    asked.current = query.text
  }, [query.text])
  return (text) => {
    const isFurther = asked.current !== ''
    asked.current = text
    const href = paths.timeline.href({ ...query, text, reading: readingWhileTyping(query.reading) })
    // What a loader fails with is shown by the error page.
    void navigate(href, { replace: isFurther, preventScrollReset: isFurther })
  }
}

/**
 * An input that follows the address, except while somebody types in it: the address is a keystroke behind then, and
 * would take back the newest letter.
 */
function useInputShowing(text: string) {
  const input = useRef<HTMLInputElement>(null)
  const cause = useNavigationType()
  useEffect(() => {
    const element = input.current
    if (!element || (element === document.activeElement && cause !== 'POP')) return
    element.value = text
  }, [text, cause])
  return input
}
