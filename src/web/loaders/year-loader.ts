import type { LoaderFunctionArgs } from 'react-router'
import { EVERYTHING } from '../../search/query.ts'
import type { ArchiveClient } from '../archive-client.ts'
import type { Stretch } from '../brief-store.ts'
import type { YearGroup } from '../by-year.ts'
import type { InLists } from '../in-lists.ts'
import { UNDATED_ANCHOR } from '../paths.ts'

/** A year by itself. */
export type YearView = {
  /** As the address names it. */
  readonly asked: string
  /** Null where the archive has nothing of that name, and for the conferences without a year. */
  readonly group: YearGroup | null
  /** The conferences without a year; none on the page of any other. */
  readonly undated: InLists
  /** The years that have a page, the newest first; null stands for no year. */
  readonly years: readonly (number | null)[]
  /** The conferences themselves. */
  readonly shown: Stretch
}

export function yearLoader({ searcher, holdings, version }: ArchiveClient) {
  return async ({ params }: LoaderFunctionArgs): Promise<YearView> => {
    const { years, undated } = await searcher.find(EVERYTHING)
    const asked = params.id ?? ''
    const group = years.find(({ year }) => String(year) === asked) ?? null
    const outside = asked === UNDATED_ANCHOR ? undated : []
    const numbers = [...(group?.months.flatMap(({ lists }) => lists.flat()) ?? []), ...outside.flat()]
    const { briefs } = holdings(await version())
    await briefs.fetch(numbers)
    return {
      asked,
      group,
      undated: outside,
      years: [...years.map(({ year }) => year), ...(undated.length > 0 ? [null] : [])],
      shown: { first: numbers[0] ?? 0, briefs: briefs.at(numbers) ?? [] },
    }
  }
}
