import { useRef } from 'react'
import type { Brief } from '../../model/brief.ts'
import { type Asked, useAsked } from '../asked.ts'
import { useStrings } from '../edition.ts'
import { agendaLine, entryTexts } from '../entry-texts.ts'
import { useRecordNear } from '../use-record-near.ts'
import type { EntryProps } from './entry.tsx'
import styles from './entry-lead.module.css'
import { Highlighted, Underlined } from './highlighted.tsx'

/** What was on the agenda; for a search whose words stand elsewhere, the passage that holds them. */
export function EntryLead({ conference }: EntryProps) {
  const strings = useStrings()
  const asked = useAsked()
  if (asked.text.trim() !== '' && !answers(conference, asked)) return <Passage conference={conference} />
  const agenda = agendaLine(conference)
  if (agenda === '') return null
  return (
    <p className={styles.lead}>
      {strings.timeline.agenda}{' '}
      <span lang="vi">
        <Highlighted text={agenda} />
      </span>
    </p>
  )
}

/** Its room is there before the passage is, so that nothing moves when it comes. */
function Passage({ conference }: EntryProps) {
  const { passageIn, lightFor } = useAsked()
  const place = useRef<HTMLParagraphElement>(null)
  const record = useRecordNear(place, conference)
  const best = record && passageIn(record.reports.map((report) => report.text).join('\n'))
  return (
    <p className={`${styles.lead} ${styles.passage}`} lang="vi" ref={place}>
      {best && (
        <>
          {best.cut.before && '… '}
          <Underlined marks={lightFor([best.text])(best.text)} text={best.text} />
          {best.cut.after && ' …'}
        </>
      )}
    </p>
  )
}

/** Whether a word of the query stands in what the entry shows anyway. */
const answers = (conference: Brief, { isIn }: Asked) => isIn(entryTexts(conference).join('\n'))
