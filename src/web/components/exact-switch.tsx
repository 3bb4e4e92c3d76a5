import { startTransition, useState } from 'react'
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
  // It turns under the finger, not only when its answer is there; one to an older text may come in between.
  const [turned, setTurned] = useState<{ readonly to: boolean } | null>(null)
  const isExact = turned?.to ?? query.reading === 'exactly'
  const turn = async (to: boolean) => {
    const turning = { to }
    setTurned(turning)
    // Who has just typed waits for another answer already.
    const asked = location ? parseQuery(new URLSearchParams(location.search)) : query
    const href = paths.timeline.href({ ...asked, reading: to ? 'exactly' : 'kindly' })
    await navigate(href, { preventScrollReset: true })
    // The answer is shown in a transition, and this must not come before it.
    startTransition(() => setTurned((latest) => (latest === turning ? null : latest)))
  }
  return (
    <label className={styles.switch}>
      <input checked={isExact} onChange={(event) => void turn(event.currentTarget.checked)} type="checkbox" />
      {strings.timeline.exactly}
    </label>
  )
}
