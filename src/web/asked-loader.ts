import type { LoaderFunctionArgs } from 'react-router'
import { parseQuery } from '../search/query.ts'
import type { ArchiveClient } from './archive-client.ts'
import type { Asked } from './asked.ts'
import { asking } from './asking.ts'
import type { Viewed } from './view-loader.ts'

/** What a page shows, and what is looked for in it. */
export type AskedView<View> = Viewed<View> & { readonly asked: Asked }

type ViewReading<View> = (client: ArchiveClient) => (args: LoaderFunctionArgs) => Promise<Viewed<View>>

/** Loads a view with the words that its address asks for. */
export function askedLoader<View>(viewOf: ViewReading<View>) {
  return (client: ArchiveClient) => {
    const ask = asking()
    const read = viewOf(client)
    return async (args: LoaderFunctionArgs): Promise<AskedView<View>> => {
      const { text, reading } = parseQuery(new URL(args.request.url).searchParams)
      const [viewed, asked] = await Promise.all([read(args), ask({ text, typed: text, reading })])
      return { ...viewed, asked }
    }
  }
}
