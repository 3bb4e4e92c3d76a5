import { type ChangeEvent, useLayoutEffect, useRef } from 'react'
import { useNavigationType, useSearchParams } from 'react-router'
import { useStrings } from '../edition.ts'
import { FILTER_PARAMETER } from '../paths.ts'
import styles from './list-filter.module.css'

/** Narrows a list as one types; what is typed replaces the address, so that Back leaves the list in one step. */
export function ListFilter() {
  const words = useStrings().record
  const [parameters, setParameters] = useSearchParams()
  const cause = useNavigationType()
  const input = useRef<HTMLInputElement>(null)
  const sought = parameters.get(FILTER_PARAMETER) ?? ''
  // The address is a keystroke behind who types, and replaced; who goes to another sees what stands there.
  useLayoutEffect(() => {
    if (input.current && cause !== 'REPLACE') input.current.value = sought
  }, [cause, sought])
  const filter = ({ currentTarget: { value } }: ChangeEvent<HTMLInputElement>) => {
    setParameters(value === '' ? {} : { [FILTER_PARAMETER]: value }, {
      replace: true,
      preventScrollReset: true,
    })
  }
  return (
    // Safari knows <search> only since 17.
    // biome-ignore lint/a11y/useSemanticElements: see above
    <form
      aria-label={words.filter}
      className={styles.filter}
      onSubmit={(event) => event.preventDefault()}
      role="search"
    >
      <label>
        {words.filter}
        <input
          autoComplete="off"
          defaultValue={sought}
          name={FILTER_PARAMETER}
          onChange={filter}
          placeholder={words.filterPlaceholder}
          ref={input}
          spellCheck="false"
          type="search"
        />
      </label>
    </form>
  )
}
