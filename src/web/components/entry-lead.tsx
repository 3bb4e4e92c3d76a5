import type { Conference } from '../../model/conference.ts'
import { directiveName } from '../../search/directive-name.ts'
import { highlight } from '../../search/highlight.ts'
import { snippet } from '../../search/snippet.ts'
import { fold } from '../../text/fold.ts'
import { type Asked, useAsked } from '../asked.ts'
import { useStrings } from '../edition.ts'
import type { EntryProps } from './entry.tsx'
import styles from './entry-lead.module.css'
import { Highlighted, Underlined } from './highlighted.tsx'

/** What was on the agenda; for a search whose words stand elsewhere, the passage that holds them. */
export function EntryLead({ conference }: EntryProps) {
  const strings = useStrings()
  const asked = useAsked()
  if (asked.text.trim() !== '' && !answers(conference, asked)) return <Passage conference={conference} />
  const agenda = agendaOf(conference)
  if (agenda === '') return null
  return (
    <p className={styles.lead}>
      {strings.timeline.agenda} <Highlighted text={agenda} />
    </p>
  )
}

/** The agenda in one line; what only repeats the name above it is left out. */
function agendaOf({ agenda, event }: Conference): string {
  const name = fold(event.title)
  return agenda
    .filter(({ text }) => !name.includes(fold(text)))
    .map(({ text }) => text.replace(/[.;,]$/u, ''))
    .join('; ')
}

function Passage({ conference }: EntryProps) {
  const { text, reading } = useAsked()
  const told = conference.reports.map((report) => report.text).join('\n')
  const best = snippet(told, text, reading)
  return (
    <p className={styles.lead}>
      {best.cut.before && '… '}
      <Underlined marks={best.marks} text={best.text} />
      {best.cut.after && ' …'}
    </p>
  )
}

/** Whether a word of the query stands in what the entry shows anyway. */
function answers(conference: Conference, { text, reading }: Asked): boolean {
  const { event, place, chair, directives } = conference
  const shown = [
    event.title,
    place?.province ?? '',
    ...chair.flatMap((one) => (one.kind === 'person' ? [one.name, ...one.titles] : [one.name])),
    ...directives.map(directiveName),
    agendaOf(conference),
  ]
  return highlight(shown.join('\n'), text, reading).length > 0
}
