import { useStrings } from '../edition.ts'
import styles from './message-page.module.css'

/** While the archive is on its way. */
export function LoadingPage() {
  const strings = useStrings()
  return (
    <p className={styles.loading} role="status">
      {strings.site.loading}
    </p>
  )
}
