import { useStrings } from '../edition.ts'
import type { Fact } from '../fact.ts'
import { BACK_ANCHOR, factAnchor } from '../paths.ts'
import { scrollGently } from '../scroll-gently.ts'
import styles from './back-to-fact.module.css'

/** From the evidence back to the row of its fact. */
export function BackToFact({ fact }: { readonly fact: Fact }) {
  const words = useStrings().report
  const goBack = () => {
    const link = document.getElementById(factAnchor(fact.key))
    link?.focus({ preventScroll: true })
    if (link) scrollGently(link, 'center')
  }
  return (
    <button className={styles.back} id={BACK_ANCHOR} onClick={goBack} type="button">
      {words.back(fact.label)}
    </button>
  )
}
