import { Link } from 'react-router'
import { EVERYTHING, type TimelineQuery } from '../../search/query.ts'
import { paths } from '../paths.ts'
import { strings } from '../strings.ts'
import type { Timeline } from '../timeline.ts'
import { yearsInWords } from '../years-in-words.ts'
import { ChosenChip } from './chip.tsx'
import styles from './result-status.module.css'

/** How many were found, said politely to who does not see it, and the conditions with the way out of each. */
export function ResultStatus({ query, found, place }: Pick<Timeline, 'query' | 'found' | 'place'>) {
  const years = yearsInWords(query.years)
  const text = query.text.trim()
  return (
    <div className={styles.line}>
      <p role="status">
        <b>{strings.timeline.found(found)}</b>
        {text === '' ? null : strings.timeline.matching(text)}
        {years === null ? null : strings.timeline.inYears(years)}
        {place === null ? null : strings.timeline.inPlace(place)}
      </p>
      <Order query={query} text={text} />
      <Chosen place={place} query={query} text={text} years={years} />
    </div>
  )
}

/** The other order in which the answers to a text may stand. */
function Order({ query, text }: { readonly query: TimelineQuery; readonly text: string }) {
  if (text === '') return null
  const { byTime, byRelevance } = strings.timeline
  const order = query.order === 'time' ? 'relevance' : 'time'
  return (
    <Link className={styles.order} preventScrollReset to={paths.timeline.href({ ...query, order })}>
      {order === 'time' ? byTime : byRelevance}
    </Link>
  )
}

type ChosenProps = {
  readonly query: TimelineQuery
  readonly text: string
  readonly years: string | null
  readonly place: string | null
}

function Chosen({ query, text, years, place }: ChosenProps) {
  const { remove, clear } = strings.timeline
  const conditions = [
    text === '' ? null : { label: text, without: { ...query, text: '' } },
    years === null ? null : { label: years, without: { ...query, years: EVERYTHING.years } },
    place === null ? null : { label: place, without: { ...query, place: null } },
  ].filter((condition) => condition !== null)
  if (conditions.length === 0) return null
  return (
    <ul>
      {conditions.map(({ label, without }) => (
        <li key={label}>
          <ChosenChip label={remove(label)} to={paths.timeline.href(without)}>
            {label}
          </ChosenChip>
        </li>
      ))}
      {conditions.length > 1 && (
        <li>
          <ChosenChip to={paths.timeline.href(EVERYTHING)}>{clear}</ChosenChip>
        </li>
      )}
    </ul>
  )
}
