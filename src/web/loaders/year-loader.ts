import type { LoaderFunctionArgs } from 'react-router'
import type { ArchiveClient } from '../archive-client.ts'
import { numbersIn } from '../archive-facets.ts'
import { byYear, type YearGroup } from '../by-year.ts'
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
}

export function yearLoader({ load }: ArchiveClient) {
  return async ({ params }: LoaderFunctionArgs): Promise<YearView> => {
    const archive = await load()
    const { years, undated } = byYear(archive, numbersIn(archive, null))
    const asked = params.id ?? ''
    return {
      asked,
      group: years.find(({ year }) => String(year) === asked) ?? null,
      undated: asked === UNDATED_ANCHOR ? undated : [],
      years: [...years.map(({ year }) => year), ...(undated.length > 0 ? [null] : [])],
    }
  }
}
