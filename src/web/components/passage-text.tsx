import type { ReactNode } from 'react'
import { useNavigate } from 'react-router'
import type { Evidence } from '../../model/evidence.ts'
import { useAsked } from '../asked.ts'
import { useEdition } from '../edition.ts'
import { hitsIn } from '../hits-in.ts'
import { type Passage, piecesOf, type Stretch } from '../passages.ts'
import { paths } from '../paths.ts'
import { useRecord } from '../record-context.ts'
import { isWithin, type SentenceRange, writtenRange } from '../sentence-range.ts'
import { segmentsOf, type Telling } from '../tellings.ts'
import { useClose } from '../use-close.ts'
import { useOpening } from '../use-opening.ts'
import styles from './passage-text.module.css'

type PassageTextProps = {
  readonly text: string
  readonly passage: Passage
  readonly evidence: readonly Evidence[]
  /** The sentences of the passage in which something was read. */
  readonly tellings: readonly Telling[]
  /** The number of the report. */
  readonly report: number
  /** The list of what was read here. */
  readonly toldId: string
}

/** A line of a report: what is opened or searched for marked, and each sentence that tells something to be pressed. */
export function PassageText({ text, passage, evidence, tellings, report, toldId }: PassageTextProps) {
  const children = segmentsOf(passage, tellings).map((segment) => {
    const { start, telling } = segment
    const words = <Lit evidence={evidence} key={start} stretch={segment} text={text} />
    if (!telling) return words
    return (
      <Sentence key={start} report={report} telling={telling}>
        {words}
      </Sentence>
    )
  })
  return (
    <>
      {passage.kind === 'headline' ? (
        <h3 lang="vi">{children}</h3>
      ) : (
        <p className={styles.passage} lang="vi">
          {children}
        </p>
      )}
      {tellings.length > 0 && <Ask report={report} tellings={tellings} toldId={toldId} />}
    </>
  )
}

type SentenceProps = {
  readonly telling: Telling
  readonly report: number
  readonly children: ReactNode
}

function Sentence({ telling: { number, facts }, report, children }: SentenceProps) {
  const { asked } = useRecord()
  return (
    <span
      className={styles.telling}
      data-asked={isWithin(number, report, asked) || undefined}
      data-sentence={writtenRange({ report, from: number, to: number })}
      data-told={facts.length}
    >
      <span className={styles.words}>{children}</span>
    </span>
  )
}

type LitProps = {
  readonly text: string
  readonly stretch: Stretch
  readonly evidence: readonly Evidence[]
}

function Lit({ text, stretch, evidence }: LitProps) {
  const { start: from, end: to } = stretch
  const hits = hitsIn(text.slice(from, to), useAsked()).map(({ start, end }) => ({
    start: from + start,
    end: from + end,
  }))
  return piecesOf(stretch, { evidence, hits }).map(({ start, end, isEvidence, hit }) => {
    const piece = text.slice(start, end)
    if (!isEvidence && hit === null) return piece
    return (
      <mark data-evidence={isEvidence || undefined} data-hit={hit ?? undefined} key={start}>
        {piece}
      </mark>
    )
  })
}

type AskProps = Pick<PassageTextProps, 'tellings' | 'report' | 'toldId'>

/** What pressing its sentences does, as one button for the whole passage. */
function Ask({ tellings, report, toldId }: AskProps) {
  const { strings } = useEdition()
  const { conference, asked } = useRecord()
  const query = useAsked()
  const navigate = useNavigate()
  const opening = useOpening()
  const { close } = useClose()
  const range = rangeOf(tellings, report)
  const isOpen = asked !== null && tellings.some(({ number }) => isWithin(number, report, asked))
  const count = new Set(tellings.flatMap(({ facts }) => facts)).size
  const press = () =>
    isOpen ? close() : void navigate(paths.sentences.href(conference.id, range, query), opening)
  return (
    <button
      aria-controls={toldId}
      aria-expanded={isOpen}
      className={styles.ask}
      onClick={press}
      type="button"
    >
      {strings.report.readHere(count)}
    </button>
  )
}

function rangeOf(tellings: readonly Telling[], report: number): SentenceRange {
  const numbers = tellings.map(({ number }) => number)
  return { report, from: Math.min(...numbers), to: Math.max(...numbers) }
}
