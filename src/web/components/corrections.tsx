import type { Correction } from '../../model/correction.ts'
import { correctionWords } from '../correction-words.ts'
import { useStrings } from '../edition.ts'
import { CORRECTIONS_ANCHOR } from '../paths.ts'
import styles from './doubts.module.css'

/** What a curator changed, each with the reason, the source and who answers for it. */
export function Corrections({ corrections }: { readonly corrections: readonly Correction[] }) {
  const strings = useStrings()
  if (corrections.length === 0) return null
  return (
    <section className={styles.doubts} id={CORRECTIONS_ANCHOR} tabIndex={-1}>
      <h2>{strings.correction.heading}</h2>
      <ul>
        {corrections
          .map((correction) => correctionWords(correction, strings))
          .map(({ change, reason, source, signature }) => (
            <li key={change}>
              {change}. {strings.correction.reason(reason)} {strings.correction.source(source)} ({signature})
            </li>
          ))}
      </ul>
    </section>
  )
}
