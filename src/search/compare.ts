import type { AgendaItem, Conference, Outcome } from '../model/conference.ts'
import { alikeAmong } from './alike.ts'

/** An item of an agenda beside the edition before: kept from it, or new; null where nothing is known of that one. */
type ComparedItem = { readonly item: AgendaItem; readonly since: 'kept' | 'added' | null }

/** A task, and what the next edition reports that is about the same. */
type FollowedTask = { readonly task: Outcome; readonly reported: readonly Outcome[] }

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
  const isOnAgenda = amongBy(editions.map(({ agenda }) => agenda))
  const isReported = amongBy(editions.map(({ outcomes }) => outcomes))
  return editions.map((conference, at) => {
    const { agenda, outcomes } = conference
    const before = editions[at - 1]?.agenda ?? []
    const reports = (editions[at + 1]?.outcomes ?? []).filter(isReport)
    return {
      conference,
      agenda: agenda.map((item) => ({
        item,
        since: before.length === 0 ? null : sinceOf(isOnAgenda(before, item)),
      })),
      dropped: agenda.length === 0 ? [] : before.filter((item) => !isOnAgenda(agenda, item)),
      tasks: outcomes
        .filter(({ type }) => type === 'task')
        .map((task) => ({ task, reported: reports.filter((report) => isReported([task], report)) })),
      isFollowed: at + 1 < editions.length,
    }
  })
}

type Said = { readonly text: string }

/** Whether one of some texts is about the same as another; `lists` is what all of them are taken from. */
function amongBy(lists: readonly (readonly Said[])[]): (others: readonly Said[], one: Said) => boolean {
  const areAlike = alikeAmong(lists.map((list) => list.map(({ text }) => text)))
  return (others, one) => others.some(({ text }) => areAlike(text, one.text))
}

const isReport = ({ type }: Outcome) => type === 'result' || type === 'limitation'
const sinceOf = (isKept: boolean) => (isKept ? 'kept' : 'added')
