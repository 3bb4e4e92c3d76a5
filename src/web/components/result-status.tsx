import { Link } from 'react-router'
import { withoutChoice } from '../../search/choices.ts'
import type { TextSearch } from '../../search/engine.ts'
import { EVERYTHING, type TimelineQuery } from '../../search/query.ts'
import { choiceLabel, choicesInWords, namesChosen } from '../choices-in-words.ts'
import { useStrings } from '../edition.ts'
import { paths } from '../paths.ts'
import type { Timeline } from '../timeline.ts'
import { unturned } from '../unturned.ts'
import type { Late } from '../use-completed.ts'
import { yearsInWords } from '../years-in-words.ts'
import { ChosenChip } from './chip.tsx'
import { ExactSwitch } from './exact-switch.tsx'
import { Mixed } from './mixed.tsx'
import styles from './result-status.module.css'

type ResultStatusProps = Pick<Timeline, 'query' | 'found' | 'chosen'> & {
  /** How far the full texts were searched, where anything was. */
  readonly texts?: TextSearch | undefined
  readonly late: Late | null
}

/** How many were found, said politely to who does not see it, and the conditions with the way out of each. */
export function ResultStatus({ query, found, chosen, texts, late }: ResultStatusProps) {
  const strings = useStrings()
  const years = yearsInWords(query.years, strings.timeline)
  const choices = choicesInWords(chosen, strings.facets)
  const text = unturned(query.text).trim()
  // Nothing stands in no order; what may still be found keeps the place of what orders it.
  const canDiffer = found > 0 || texts === 'to-come'
  return (
    <div className={styles.line} data-sought={text === '' ? undefined : ''}>
      {/* Said when it is known. */}
      <p aria-busy={texts === 'to-come' && !late} role="status" tabIndex={-1}>
        <b>{strings.timeline.found(found)}</b>
        {text === '' ? null : <Mixed names={[text]} text={strings.timeline.matching(text)} />}
        {years === null ? null : strings.timeline.inYears(years)}
        {choices === null ? null : (
          <Mixed names={namesChosen(chosen)} text={strings.timeline.narrowed(choices)} />
        )}
        {texts === 'to-come' && <ToCome late={late} />}
      </p>
      {canDiffer && <Order query={query} text={text} />}
      {text !== '' && (canDiffer || query.reading === 'exactly') && <ExactSwitch query={query} />}
      <Chosen chosen={chosen} query={query} text={text} years={years} />
    </div>
  )
}

/** What takes the place of the other stands where it stood. */
function ToCome({ late }: Pick<ResultStatusProps, 'late'>) {
  const words = useStrings().search
  if (!late) return <span className={styles.toCome}>{words.textsToCome}</span>
  return (
    <button className={styles.toCome} onClick={late.show} type="button">
      {words.moreInTexts(late.count)}
    </button>
  )
}

/** The other order in which the answers to a text may stand. */
function Order({ query, text }: { readonly query: TimelineQuery; readonly text: string }) {
  const strings = useStrings()
  if (text === '') return null
  const { byTime, byRelevance } = strings.timeline
  const order = query.order === 'time' ? 'relevance' : 'time'
  return (
    <Link className={styles.quiet} preventScrollReset to={paths.timeline.href({ ...query, order })}>
      {order === 'time' ? byTime : byRelevance}
    </Link>
  )
}

type ChosenProps = {
  readonly query: TimelineQuery
  readonly text: string
  readonly years: string | null
  readonly chosen: Timeline['chosen']
}

function Chosen({ query, text, years, chosen }: ChosenProps) {
  const strings = useStrings()
  const { remove, clear } = strings.timeline
  const conditions = [
    text === '' ? null : { key: 'text', label: text, names: [text], without: { ...query, text: '' } },
    years === null
      ? null
      : { key: 'years', label: years, names: [], without: { ...query, years: EVERYTHING.years } },
    ...chosen.map((value) => ({
      key: `${value.key} ${value.id}`,
      label: choiceLabel(value, strings.facets),
      names: namesChosen([value]),
      without: { ...query, facets: withoutChoice(query.facets, value.key, value.id) },
    })),
  ].filter((condition) => condition !== null)
  if (conditions.length === 0) return null
  return (
    <ul>
      {conditions.map(({ key, label, names, without }) => (
        <li key={key}>
          <ChosenChip said={{ names, text: remove(label) }} to={paths.timeline.href(without)}>
            <Mixed names={names} text={label} />
          </ChosenChip>
        </li>
      ))}
      {conditions.length > 1 && (
        <li>
          <Link className={styles.quiet} preventScrollReset to={paths.timeline.href(EVERYTHING)}>
            {clear}
          </Link>
        </li>
      )}
    </ul>
  )
}
