import { Link } from 'react-router'
import { CORRECTIONS_ANCHOR } from '../paths.ts'
import { strings } from '../strings.ts'
import styles from './corrected-mark.module.css'

/** Tells that a curator changed a row, and leads to what was changed and why. */
export function CorrectedMark() {
  return (
    <Link className={styles.mark} replace to={`#${CORRECTIONS_ANCHOR}`}>
      {strings.correction.mark}
    </Link>
  )
}
