import { useId, useState } from 'react'
import type { Conference } from '../../model/conference.ts'
import type { ConditionAnswer, ConditionMet, Why } from '../../search/why.ts'
import { useAsked } from '../asked.ts'
import { useSearcher } from '../searcher-context.ts'
import { strings } from '../strings.ts'
import styles from './why-found.module.css'

const words = strings.why

/** What the searcher says, and until then. */
type Said = Why | 'nothing-yet' | 'waiting' | 'failed'

/** Why a conference is among the results, told when somebody wants to know. */
export function WhyFound({ conference: { id, event } }: { readonly conference: Conference }) {
  const { typed, reading } = useAsked()
  const searcher = useSearcher()
  const [isOpen, setOpen] = useState(false)
  const [said, setSaid] = useState<Said>('nothing-yet')
  const answer = useId()
  const turn = () => {
    setOpen(!isOpen)
    if (isOpen || typeof said === 'object') return
    setSaid('waiting')
    searcher.why(typed, reading, id).then(
      (why) => setSaid(why ?? 'failed'),
      () => setSaid('failed'),
    )
  }
  return (
    <div className={styles.why}>
      <button
        aria-controls={answer}
        aria-expanded={isOpen}
        aria-label={words.label(event.title)}
        onClick={turn}
        type="button"
      >
        {words.show}
      </button>
      <div hidden={!isOpen} id={answer}>
        {isOpen && <Answer said={said} title={event.title} />}
      </div>
    </div>
  )
}

function Answer({ said, title }: { readonly said: Said; readonly title: string }) {
  if (said === 'failed') return <p>{words.failed}</p>
  if (typeof said === 'string') return <p>{words.waiting}</p>
  const { together, conditions, understood } = said
  return (
    <>
      <table>
        <caption>{words.caption(title)}</caption>
        <thead>
          <tr>
            <th scope="col">{words.asked}</th>
            <th scope="col">{words.answered}</th>
          </tr>
        </thead>
        <tbody>
          {conditions.map((condition, nth) => (
            // The same word may be asked for twice.
            // biome-ignore lint/suspicious/noArrayIndexKey: see above
            <Condition condition={condition} key={nth} understood={understood} />
          ))}
        </tbody>
      </table>
      {together && <p>{words.together(together.words, words.field[together.field])}</p>}
    </>
  )
}

type ConditionProps = { readonly condition: ConditionMet; readonly understood: Why['understood'] }

function Condition({ condition: { asked, typed, demand, answers, more }, understood }: ConditionProps) {
  return (
    <tr>
      <th scope="row">
        {words.quoted(asked)}
        {typed !== null && understood !== 'as-typed' && <small>{words.typed[understood](typed)}</small>}
      </th>
      <td>
        {answers.length === 0 && words.none[demand]}
        <ul>
          {answers.map((answer) => (
            <li key={JSON.stringify(answer)}>
              <b>{answer.words}</b>, {toldOf(answer)}
            </li>
          ))}
          {more > 0 && <li>{words.more(more)}</li>}
        </ul>
      </td>
    </tr>
  )
}

/** «trong tên hội nghị; lời bài, gõ không dấu». */
function toldOf({ fields, spelling, extent, by, within }: ConditionAnswer): string {
  const told = [
    words.fields(fields.map((field) => words.field[field])),
    words.spelling[spelling],
    extent === 'begun' ? words.begun : null,
    throughOf(by, within),
  ]
  return told.filter((part) => part !== null).join(', ')
}

function throughOf(by: ConditionAnswer['by'], within: string | null): string | null {
  if (by === 'itself') return null
  return within === null ? words.by[by] : words.within[by](within)
}
