import { useId, useState } from 'react'
import type { Brief } from '../../model/brief.ts'
import type { Conference } from '../../model/conference.ts'
import { asWritten } from '../../search/as-written.ts'
import { authorityNames } from '../../search/authority-names.ts'
import { conferenceDocument } from '../../search/conference-document.ts'
import type { ConditionAnswer, ConditionMet, Why } from '../../search/why.ts'
import { useAsked } from '../asked.ts'
import { useWords } from '../edition.ts'
import { useRecords } from '../records-context.ts'
import { useSearcher } from '../searcher-context.ts'
import { WHY_WORDS, type WhyWords } from '../strings/why-words.ts'
import { useSpoken } from '../use-spoken.tsx'
import { Mixed } from './mixed.tsx'
import styles from './why-found.module.css'

/** What the searcher says of a record, and until then. */
type Said = { readonly why: Why; readonly record: Conference } | 'nothing-yet' | 'waiting' | 'failed'

type AboutConference = { readonly conference: Brief }

/** Why a conference is among the results, told when somebody wants to know. */
export function WhyFound({ conference }: AboutConference) {
  const { id, event } = conference
  const words = useWords(WHY_WORDS)
  const { typed, reading } = useAsked()
  const searcher = useSearcher()
  const records = useRecords()
  const [isOpen, setOpen] = useState(false)
  const [said, setSaid] = useState<Said>('nothing-yet')
  const answer = useId()
  const spoken = useSpoken()({ names: [event.title], text: words.label(event.title) })
  const turn = () => {
    setOpen(!isOpen)
    if (isOpen || typeof said === 'object') return
    setSaid('waiting')
    const told = async () => {
      const [record, authorities] = await Promise.all([records.record(id), records.authorities()])
      const document = conferenceDocument(record, authorityNames(authorities))
      return { why: await searcher.why(typed, reading, document), record }
    }
    told().then(setSaid, () => setSaid('failed'))
  }
  return (
    <div className={styles.why}>
      <button
        aria-controls={answer}
        aria-expanded={isOpen}
        aria-label={spoken.label}
        onClick={turn}
        type="button"
      >
        {spoken.show(words.show)}
      </button>
      <div hidden={!isOpen} id={answer}>
        {isOpen && <Answer conference={conference} said={said} />}
      </div>
    </div>
  )
}

function Answer({ said, conference }: AboutConference & { readonly said: Said }) {
  const words = useWords(WHY_WORDS)
  if (said === 'failed') return <p>{words.failed}</p>
  if (typeof said === 'string') return <p>{words.waiting}</p>
  return (
    <table>
      <caption className={styles.caption}>
        <Mixed names={[conference.event.title]} text={words.caption(conference.event.title)} />
      </caption>
      <thead>
        <tr>
          <th scope="col">{words.asked}</th>
          <th scope="col">{words.answered}</th>
        </tr>
      </thead>
      <tbody>
        {linesOf(said.why).map((line) => (
          <Line conference={said.record} key={line.key} line={line} understood={said.why.understood} />
        ))}
      </tbody>
    </table>
  )
}

type TableLine = ConditionMet & { readonly key: number; readonly standing: 'alone' | 'together' }

/** A line a condition; those that stand together are one. */
function linesOf({ conditions, together }: Why): readonly TableLine[] {
  return conditions.flatMap((condition, key): readonly TableLine[] => {
    if (!together || key < together.first || key > together.last)
      return [{ ...condition, key, standing: 'alone' }]
    return key > together.first ? [] : [{ ...together, demand: condition.demand, key, standing: 'together' }]
  })
}

type LineProps = {
  readonly conference: Conference
  readonly line: TableLine
  readonly understood: Why['understood']
}

function Line({ line, understood, conference }: LineProps) {
  const { asked, typed, demand, answers, more, standing } = line
  const words = useWords(WHY_WORDS)
  return (
    <tr>
      <th scope="row">
        {words.quoted(asked)}
        {typed !== null && understood !== 'as-typed' && <small>{words.typed[understood](typed)}</small>}
      </th>
      <td>
        {answers.length === 0 && words.none[demand]}
        <ul>
          {answers
            .map((answer) => asRead(answer, conference))
            .map((answer) => (
              <li key={JSON.stringify(answer)}>
                <b lang="vi">{answer.words}</b>
                {toldOf(answer, standing, words).map((part) => ` · ${part}`)}
              </li>
            ))}
          {more > 0 && <li>{words.more(more)}</li>}
        </ul>
      </td>
    </tr>
  )
}

/** An answer whose words are spelt as the conference spells them. */
function asRead(answer: ConditionAnswer, conference: Conference): ConditionAnswer {
  const { words, within, fields } = answer
  const written = (text: string) => asWritten(text, conference, fields)
  return {
    ...answer,
    words: written(words),
    within: within === null ? null : written(within),
  }
}

/** The best fields; the rest are counted. */
const MOST_FIELDS = 3

/** «đứng liền nhau», «gõ không dấu», «trong tên hội nghị, lời bài». */
function toldOf(
  answer: ConditionAnswer,
  standing: TableLine['standing'],
  words: WhyWords,
): readonly string[] {
  const { spelling, extent } = answer
  const fields = answer.fields.map((field) => words.field[field])
  const more = fields.length - MOST_FIELDS
  return [
    standing === 'together' ? words.together : null,
    words.spelling[spelling],
    extent === 'begun' ? words.begun : null,
    throughOf(answer, words),
    more > 1 ? words.andFields(fields.slice(0, MOST_FIELDS), more) : words.fields(fields),
  ].filter((part) => part !== null)
}

function throughOf({ by, within }: ConditionAnswer, words: WhyWords): string | null {
  if (by === 'itself') return null
  return within === null ? words.by[by] : words.within[by](within)
}
