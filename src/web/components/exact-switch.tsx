import { useNavigate, useNavigation } from 'react-router'
import { parseQuery, type TimelineQuery } from '../../search/query.ts'
import { paths } from '../paths.ts'
import { strings } from '../strings.ts'
import styles from './exact-switch.module.css'

/** Whether marks must stand as they were typed. */
export function ExactSwitch({ query }: { readonly query: TimelineQuery }) {
  const navigate = useNavigate()
  // It turns at once, not only when the answer is there.
  const { location } = useNavigation()
  const { reading } = location ? parseQuery(new URLSearchParams(location.search)) : query
  const turn = (isExact: boolean) => {
    const href = paths.timeline.href({ ...query, reading: isExact ? 'exactly' : 'kindly' })
    void navigate(href, { preventScrollReset: true })
  }
  return (
    <label className={styles.switch}>
      <input
        checked={reading === 'exactly'}
        onChange={(event) => turn(event.currentTarget.checked)}
        type="checkbox"
      />
      {strings.timeline.exactly}
    </label>
  )
}
