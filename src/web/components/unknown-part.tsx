import { useSearchParams } from 'react-router'
import { useStrings } from '../edition.ts'
import { EVIDENCE_PARAMETER, SENTENCE_PARAMETER } from '../paths.ts'
import { useRecord } from '../record-context.ts'
import { isWithin } from '../sentence-range.ts'
import { tellingsOf } from '../tellings.ts'
import { unturned } from '../unturned.ts'
import styles from './unknown-part.module.css'

/** Says so when the address names a fact or a sentence that the conference does not have. */
export function UnknownPart() {
  const words = useStrings().conference
  const [parameters] = useSearchParams()
  const { conference, sheet, opened, asked } = useRecord()
  const key = parameters.get(EVIDENCE_PARAMETER)
  const sentence = parameters.get(SENTENCE_PARAMETER)
  if (key !== null) return opened ? null : <p className={styles.notice}>{words.unknownFact(unturned(key))}</p>
  if (sentence === null) return null
  const isTelling = conference.reports.some((report, at) =>
    tellingsOf(report, sheet).some(({ number }) => isWithin(number, at + 1, asked)),
  )
  return isTelling ? null : <p className={styles.notice}>{words.unknownSentence(unturned(sentence))}</p>
}
