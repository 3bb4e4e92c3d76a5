import { useState } from 'react'
import { useNavigate, useNavigation } from 'react-router'
import { parseQuery, type TimelineQuery } from '../../search/query.ts'
import { useStrings } from '../edition.ts'
import { paths } from '../paths.ts'
import styles from './exact-switch.module.css'

type ExactSwitchProps = { readonly query: TimelineQuery }

/** Whether marks must stand as they were typed. */
export function ExactSwitch({ query }: ExactSwitchProps) {
  const strings = useStrings()
  const navigate = useNavigate()
  const { location } = useNavigation()
  // It turns under the finger, not only when the answer is there, which comes with a query of its own.
  const [turned, setTurned] = useState<{ readonly query: TimelineQuery; readonly isExact: boolean } | null>(
    null,
  )
  const isExact = turned?.query === query ? turned.isExact : query.reading === 'exactly'
  const turn = (to: boolean) => {
    setTurned({ query, isExact: to })
    // Who has just typed waits for another answer already.
    const asked = location ? parseQuery(new URLSearchParams(location.search)) : query
    const href = paths.timeline.href({ ...asked, reading: to ? 'exactly' : 'kindly' })
    void navigate(href, { preventScrollReset: true })
  }
  return (
    <label className={styles.switch}>
      <input checked={isExact} onChange={(event) => turn(event.currentTarget.checked)} type="checkbox" />
      {strings.timeline.exactly}
    </label>
  )
}
