import { memo, useRef } from 'react'
import { useRevalidator } from 'react-router'
import { useStrings } from '../edition.ts'
import type { InLists } from '../in-lists.ts'
import { type Refusal, useBriefs } from '../use-briefs.ts'
import { useNearness } from '../use-nearness.ts'
import styles from './entries.module.css'
import { Entry } from './entry.tsx'
import type { WhenProps } from './when.tsx'

declare module 'react' {
  interface CSSProperties {
    /** How many entries a list has. */
    '--entries'?: number
  }
}

type UnderProps = Pick<WhenProps, 'under'>

type ListedEntriesProps = UnderProps & {
  readonly lists: InLists
  /** How many conferences of the whole stand before them. */
  readonly from?: number
}

/** Conferences one under the other, a thin line between them. */
export function ListedEntries({ lists, under, from = 0 }: ListedEntriesProps) {
  let before = from
  return lists.map((list) => {
    const own = before
    before += list.length
    return <Entries from={own} key={list[0]} numbers={list} under={under} />
  })
}

type EntriesProps = UnderProps & { readonly numbers: readonly number[]; readonly from: number }

/**
 * Far from the screen they are not laid out, and their texts stand there plain; of those that have not come there is only
 * the room, since ten thousand empty rows are slower to set than what is looked at.
 */
const Entries = memo(function Entries({ numbers, under, from }: EntriesProps) {
  const list = useRef<HTMLOListElement>(null)
  const isNear = useNearness(list, { from, to: from + numbers.length })
  const { briefs, refusal, retry } = useBriefs(numbers, isNear)
  const awaited = isNear || refusal ? numbers : []
  return (
    <ol
      className={isNear ? styles.entries : `${styles.entries} ${styles.far}`}
      data-from={from}
      ref={list}
      style={{ '--entries': numbers.length }}
    >
      {briefs
        ? briefs.map((conference) => (
            <Entry conference={conference} isNear={isNear} key={conference.id} under={under} />
          ))
        : awaited.map((number, nth) => (
            <li
              className={nth === 0 && refusal ? `${styles.coming} ${styles.refused}` : styles.coming}
              key={number}
            >
              {nth === 0 && refusal && <NotCome onRetry={retry} refusal={refusal} />}
            </li>
          ))}
    </ol>
  )
})

type NotComeProps = { readonly refusal: Refusal; readonly onRetry: () => void }

/** Where the archive was published anew the whole page must be counted anew; that is offered, and not forced. */
function NotCome({ refusal, onRetry }: NotComeProps) {
  const { error, timeline: words } = useStrings()
  const { revalidate } = useRevalidator()
  const isStale = refusal === 'stale'
  return (
    <p role="alert">
      {isStale ? words.renewed : words.notCome}{' '}
      <button onClick={isStale ? () => void revalidate() : onRetry} type="button">
        {isStale ? words.showRenewed : error.retry}
      </button>
    </p>
  )
}
