import type { Correction } from '../../model/correction.ts'
import { correctionWords } from '../correction-words.ts'
import { useStrings } from '../edition.ts'
import { CORRECTIONS_ANCHOR } from '../paths.ts'
import styles from './doubts.module.css'
import { LinkedText } from './linked-text.tsx'
import { Mixed } from './mixed.tsx'

/** What a curator changed, each with the reason, the source and who answers for it. */
export function Corrections({ corrections }: { readonly corrections: readonly Correction[] }) {
  const strings = useStrings()
  const words = strings.correction
  if (corrections.length === 0) return null
  return (
    <section className={styles.doubts} id={CORRECTIONS_ANCHOR} tabIndex={-1}>
      <h2>{words.heading}</h2>
      <ul>
        {corrections
          .map((correction) => correctionWords(correction, strings))
          .map(({ change, names, reason, source, by, signature }) => (
            <li key={change}>
              <Mixed names={[...names, reason]} text={`${change}. ${words.reason(reason)} `} />
              <Mixed
                names={[source, by]}
                show={(text) => <LinkedText text={text} />}
                text={`${words.source(source)} (${signature})`}
              />
            </li>
          ))}
      </ul>
    </section>
  )
}
