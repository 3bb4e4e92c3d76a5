import { Link, useLocation } from 'react-router'
import { useStrings } from '../edition.ts'
import { DOUBTS_ANCHOR } from '../paths.ts'
import styles from './corrected-mark.module.css'

/** Tells that reports differ on a row, and leads to what each of them says. */
export function DisagreementMark() {
  const strings = useStrings()
  const { search } = useLocation()
  return (
    <Link className={styles.mark} replace to={{ search, hash: DOUBTS_ANCHOR }}>
      {strings.conference.differs}
    </Link>
  )
}
