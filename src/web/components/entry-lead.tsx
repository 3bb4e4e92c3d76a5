import { highlight } from '../../search/highlight.ts'
import { snippet } from '../../search/snippet.ts'
import { strings } from '../strings.ts'
import type { EntryProps } from './entry.tsx'
import styles from './entry-lead.module.css'
import { Highlighted, Underlined } from './highlighted.tsx'

/** What was on the agenda; for a search whose words stand elsewhere, the passage that holds them. */
export function EntryLead({ conference, text }: EntryProps) {
  if (text.trim() !== '' && !answers(conference, text)) return <Passage conference={conference} text={text} />
  const agenda = conference.agenda.map((item) => item.text).join('; ')
  if (agenda === '') return null
  return (
    <p className={styles.lead}>
      {strings.timeline.agenda} <Highlighted query={text} text={agenda} />
    </p>
  )
}

function Passage({ conference, text }: EntryProps) {
  const told = conference.reports
    .map((report) => snippet(report.text, text))
    .toSorted((one, other) => other.marks.length - one.marks.length)
  const [best] = told
  if (!best) return null
  return (
    <p className={styles.lead}>
      {best.cut.before && '… '}
      <Underlined marks={best.marks} text={best.text} />
      {best.cut.after && ' …'}
    </p>
  )
}

/** Whether a word of the query stands in what the entry shows anyway. */
function answers(
  { event, place, chair, directives, agenda }: EntryProps['conference'],
  text: string,
): boolean {
  const shown = [
    event.title,
    place?.province ?? '',
    ...chair.flatMap((one) => (one.kind === 'person' ? [one.name, ...one.titles] : [one.name])),
    ...directives.flatMap(({ type, number, title }) => [type, number ?? '', title ?? '']),
    ...agenda.map((item) => item.text),
  ]
  return highlight(shown.join('\n'), text).length > 0
}
