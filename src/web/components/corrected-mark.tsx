import { Link, useLocation } from 'react-router'
import { useStrings } from '../edition.ts'
import { CORRECTIONS_ANCHOR } from '../paths.ts'
import styles from './corrected-mark.module.css'

/** Tells that a curator changed a row, and leads to what was changed and why. */
export function CorrectedMark() {
  const strings = useStrings()
  const { search } = useLocation()
  return (
    <Link className={styles.mark} replace to={{ search, hash: CORRECTIONS_ANCHOR }}>
      {strings.correction.mark}
    </Link>
  )
}
