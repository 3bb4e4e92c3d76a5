import { useNavigation } from 'react-router'
import styles from './underway.module.css'

/** A line at the top of the window: the next page is on its way. It comes once that takes a while. */
export function Underway() {
  return useNavigation().location && <div className={styles.line} />
}
