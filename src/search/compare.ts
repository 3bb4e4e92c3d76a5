import type { AgendaItem, Conference, Outcome } from '../model/conference.ts'
import { alikeAmong } from './alike.ts'

/** An item of an agenda beside the edition before: kept from it, or new; null where nothing is known of that one. */
export type ComparedItem = { readonly item: AgendaItem; readonly since: 'kept' | 'added' | null }

/** A task, and what the next edition reports that is about the same. */
export type FollowedTask = { readonly task: Outcome; readonly reported: readonly Outcome[] }

export type ComparedEdition = {
  readonly conference: Conference
  readonly agenda: readonly ComparedItem[]
  /** What stood on the agenda before and does not any more. */
  readonly dropped: readonly AgendaItem[]
  readonly tasks: readonly FollowedTask[]
  /** Whether another edition follows that may report on the tasks. */
  readonly isFollowed: boolean
}

/** Editions side by side, in the order given: what is kept, added and dropped, and what came of the tasks. */
export function comparedEditions(editions: readonly Conference[]): readonly ComparedEdition[] {
  const items = editions.flatMap(({ agenda, outcomes }) => [...agenda, ...outcomes])
  const areAlike = alikeAmong(items.map(({ text }) => text))
  const isAmong = (others: readonly Said[], one: Said) => others.some(({ text }) => areAlike(text, one.text))
  return editions.map((conference, at) => {
    const { agenda, outcomes } = conference
    const before = editions[at - 1]?.agenda ?? []
    const reports = (editions[at + 1]?.outcomes ?? []).filter(isReport)
    return {
      conference,
      agenda: agenda.map((item) => ({
        item,
        since: before.length === 0 ? null : sinceOf(isAmong(before, item)),
      })),
      dropped: agenda.length === 0 ? [] : before.filter((item) => !isAmong(agenda, item)),
      tasks: outcomes
        .filter(({ type }) => type === 'task')
        .map((task) => ({ task, reported: reports.filter(({ text }) => areAlike(task.text, text)) })),
      isFollowed: at + 1 < editions.length,
    }
  })
}

type Said = { readonly text: string }

const isReport = ({ type }: Outcome) => type === 'result' || type === 'limitation'
const sinceOf = (isKept: boolean) => (isKept ? 'kept' : 'added')
