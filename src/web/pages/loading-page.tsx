import { strings } from '../strings.ts'
import styles from './message-page.module.css'

/** While the archive is on its way. */
export function LoadingPage() {
  return (
    <p className={styles.loading} role="status">
      {strings.site.loading}
    </p>
  )
}
