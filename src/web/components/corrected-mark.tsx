import { Link } from 'react-router'
import { useStrings } from '../edition.ts'
import { CORRECTIONS_ANCHOR } from '../paths.ts'
import styles from './corrected-mark.module.css'

/** Tells that a curator changed a row, and leads to what was changed and why. */
export function CorrectedMark() {
  const strings = useStrings()
  return (
    <Link className={styles.mark} replace to={`#${CORRECTIONS_ANCHOR}`}>
      {strings.correction.mark}
    </Link>
  )
}
