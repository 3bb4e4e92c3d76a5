import { type KeyboardEvent, type RefObject, useEffect, useRef } from 'react'
import { useSearchParams } from 'react-router'
import { useAsked } from '../asked.ts'
import { useStrings } from '../edition.ts'
import { SEARCH_PARAMETERS, TEXT_PARAMETER } from '../paths.ts'
import { type HitWalk, useHitWalk } from '../use-hit-walk.ts'
import styles from './hit-bar.module.css'

type HitBarProps = { readonly page: RefObject<HTMLElement | null> }

/** What is lit on the page, how much of it there is, and the ways through it. */
export function HitBar({ page }: HitBarProps) {
  const words = useStrings().hits
  const walk = useHitWalk(page)
  const [, setParameters] = useSearchParams()
  const putOut = () => {
    setParameters(withoutSearch, { replace: true, preventScrollReset: true })
    // The button goes, and the focus with it.
    page.current?.closest('main')?.focus({ preventScroll: true })
  }
  return (
    <section aria-label={words.label} className={styles.bar}>
      <Input onStep={walk.step} onPutOut={putOut} />
      <Present walk={walk} />
      <button
        aria-keyshortcuts="Shift+N"
        aria-label={words.previous}
        onClick={() => walk.step(-1)}
        type="button"
      >
        ↑
      </button>
      <button aria-keyshortcuts="N" aria-label={words.next} onClick={() => walk.step(1)} type="button">
        ↓
      </button>
      <button aria-label={words.off} onClick={putOut} type="button">
        ✕
      </button>
    </section>
  )
}

/** «3/17». */
function Present({ walk: { count, present, around } }: { readonly walk: HitWalk }) {
  const words = useStrings().hits
  const told = present === null ? words.all(count) : words.present(present + 1, count)
  return (
    <p role="status">
      <span>{count === 0 ? words.none : told}</span>
      {around !== '' && (
        <span className={styles.heard} lang="vi">
          : {around}
        </span>
      )}
    </p>
  )
}

type InputProps = { readonly onStep: HitWalk['step']; readonly onPutOut: () => void }

/** Other words than one came with may be lit, too. */
function Input({ onStep, onPutOut }: InputProps) {
  const words = useStrings().hits
  const { text } = useAsked()
  const [, setParameters] = useSearchParams()
  const input = useRef<HTMLInputElement>(null)
  useEffect(() => {
    // While somebody types, the address is a letter behind.
    if (input.current && input.current !== document.activeElement) input.current.value = text
  }, [text])
  const light = (written: string) =>
    setParameters((parameters) => withText(parameters, written), { replace: true, preventScrollReset: true })
  const onKey = (event: KeyboardEvent) => {
    if (event.key === 'Enter') onStep(event.shiftKey ? -1 : 1)
    if (event.key === 'Escape') onPutOut()
  }
  return (
    <input
      aria-label={words.input}
      autoComplete="off"
      defaultValue={text}
      enterKeyHint="next"
      onInput={(event) => light(event.currentTarget.value)}
      onKeyDown={onKey}
      ref={input}
      spellCheck="false"
      type="text"
    />
  )
}

function withText(parameters: URLSearchParams, text: string): URLSearchParams {
  const changed = new URLSearchParams(parameters)
  changed.set(TEXT_PARAMETER, text)
  return changed
}

function withoutSearch(parameters: URLSearchParams): URLSearchParams {
  const changed = new URLSearchParams(parameters)
  for (const parameter of SEARCH_PARAMETERS) changed.delete(parameter)
  return changed
}
