import { Fragment, type ReactNode } from 'react'
import { Link } from 'react-router'
import type { ComparedEdition } from '../../search/compare.ts'
import { yearOf } from '../../search/year-of.ts'
import { useStrings, useWords } from '../edition.ts'
import type { Fact, FactSheet } from '../fact.ts'
import { factSheetOf } from '../fact-sheet.ts'
import { paths } from '../paths.ts'
import { COMPARE_WORDS, type CompareWords } from '../strings/compare-words.ts'
import styles from './compare-table.module.css'
import { Mixed } from './mixed.tsx'

/** The rows that are set side by side as they stand, by their keys. */
const PLAIN_ROWS = ['ngay', 'noi-hop', 'chu-tri', 'to-chuc', 'so-nguoi', 'van-ban'] as const

type Column = ComparedEdition & { readonly sheet: FactSheet }

/** A column an edition, a row a field; on a phone the editions of a row stand one under the other. */
export function CompareTable({ columns: editions }: { readonly columns: readonly ComparedEdition[] }) {
  const strings = useStrings()
  const words = useWords(COMPARE_WORDS)
  const columns = editions.map((edition) => ({ ...edition, sheet: factSheetOf(edition.conference, strings) }))
  return (
    <table className={styles.table}>
      <thead>
        <tr>
          <td />
          {columns.map(({ conference }) => (
            <th key={conference.id} scope="col">
              <b>{yearOf(conference) ?? strings.timeline.undated}</b>
              <Link lang="vi" to={paths.conference.href(conference.id)}>
                {conference.event.title}
              </Link>
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {PLAIN_ROWS.map((key) => (
          <Row
            columns={columns}
            key={key}
            label={rowOf(columns[0], key)?.label ?? ''}
            show={(column) => <Facts column={column} facts={rowOf(column, key)?.facts ?? []} />}
          />
        ))}
        <Row
          columns={columns}
          label={strings.conference.agenda}
          show={(column) => <Agenda column={column} />}
        />
        <Row
          columns={columns}
          label={words.tasks}
          show={(column, next) => <Tasks column={column} next={next} />}
        />
      </tbody>
    </table>
  )
}

const rowOf = (column: Column | undefined, key: string) => column?.sheet.rows.find((row) => row.key === key)

type RowProps = {
  readonly label: string
  readonly columns: readonly Column[]
  readonly show: (column: Column, next: Column | undefined) => ReactNode
}

function Row({ label, columns, show }: RowProps) {
  const { timeline } = useStrings()
  return (
    <tr>
      <th scope="row">{label}</th>
      {columns.map((column, at) => (
        <td data-edition={yearOf(column.conference) ?? timeline.undated} key={column.conference.id}>
          {show(column, columns[at + 1])}
        </td>
      ))}
    </tr>
  )
}

type FactsProps = { readonly column: Column; readonly facts: readonly Fact[] }

function Facts({ column: { conference }, facts }: FactsProps) {
  const { missing } = useStrings()
  if (facts.length === 0) return <span className={styles.missing}>{missing}</span>
  return (
    <ul>
      {facts.map((fact) => (
        <li key={fact.key}>
          <Evident fact={fact} id={conference.id} />
          {fact.note !== null && (
            <small>
              <Mixed names={fact.names} text={fact.note} />
            </small>
          )}
        </li>
      ))}
    </ul>
  )
}

/** A value that leads to the sentence it was read in. */
function Evident({ fact, id }: { readonly fact: Fact; readonly id: string }) {
  return (
    <Link className={styles.fact} to={paths.evidence.href(id, fact.key)}>
      <Mixed names={fact.names} text={fact.value} />
    </Link>
  )
}

function Agenda({ column }: { readonly column: Column }) {
  const words = useWords(COMPARE_WORDS)
  const { missing } = useStrings()
  const { agenda, dropped, sheet, conference } = column
  if (agenda.length === 0) return <span className={styles.missing}>{missing}</span>
  return (
    <ul>
      {agenda.map(({ item, since }) => {
        const fact = factOf(sheet.agenda.facts, item)
        return fact ? (
          <li key={fact.key}>
            {since !== null && <em className={styles[since]}>{words[since]}</em>}
            <Evident fact={fact} id={conference.id} />
          </li>
        ) : null
      })}
      {dropped.map(({ text }) => (
        <li className={styles.gone} key={text}>
          <em>{words.dropped}</em>
          <s lang="vi">{text}</s>
        </li>
      ))}
    </ul>
  )
}

function Tasks({ column, next }: { readonly column: Column; readonly next: Column | undefined }) {
  const words = useWords(COMPARE_WORDS)
  const { missing } = useStrings()
  if (column.tasks.length === 0) return <span className={styles.missing}>{missing}</span>
  return (
    <ul>
      {column.tasks.map(({ task, reported }) => {
        const fact = factOf(outcomesOf(column), task)
        return fact ? (
          <li key={fact.key}>
            <Evident fact={fact} id={column.conference.id} />
            {next && <Reported next={next} reported={reported} words={words} />}
          </li>
        ) : null
      })}
    </ul>
  )
}

type ReportedProps = {
  readonly next: Column
  readonly reported: ComparedEdition['tasks'][number]['reported']
  readonly words: CompareWords
}

function Reported({ next, reported, words }: ReportedProps) {
  const year = String(yearOf(next.conference) ?? '')
  if (reported.length === 0) return <small>{words.notReported(year)}</small>
  return (
    <small>
      {words.reported(year)}{' '}
      {reported.map((outcome, at) => {
        const fact = factOf(outcomesOf(next), outcome)
        return fact ? (
          <Fragment key={fact.key}>
            {at > 0 && '; '}
            <Evident fact={fact} id={next.conference.id} />
          </Fragment>
        ) : null
      })}
    </small>
  )
}

const outcomesOf = ({ sheet }: Column) => sheet.outcomes.flatMap(({ facts }) => facts)

function factOf(facts: readonly Fact[], { evidence }: Pick<Fact, 'evidence'>): Fact | undefined {
  return facts.find((fact) => fact.evidence === evidence)
}
