import { memo, useRef } from 'react'
import type { Brief } from '../../model/brief.ts'
import type { InLists } from '../in-lists.ts'
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
  const before = (nth: number) => lists.slice(0, nth).reduce((sum, list) => sum + list.length, from)
  return lists.map((list, nth) => (
    <Entries conferences={list} from={before(nth)} key={list[0]?.id} under={under} />
  ))
}

type EntriesProps = UnderProps & { readonly conferences: readonly Brief[]; readonly from: number }

/** Far from the screen they are not laid out, and their texts stand there plain. */
const Entries = memo(function Entries({ conferences, under, from }: EntriesProps) {
  const list = useRef<HTMLOListElement>(null)
  const isNear = useNearness(list, { from, to: from + conferences.length })
  return (
    <ol
      className={isNear ? styles.entries : `${styles.entries} ${styles.far}`}
      ref={list}
      style={{ '--entries': conferences.length }}
    >
      {conferences.map((conference) => (
        <Entry conference={conference} isNear={isNear} key={conference.id} under={under} />
      ))}
    </ol>
  )
})
