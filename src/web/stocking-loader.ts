import type { LoaderFunctionArgs } from 'react-router'
import type { ArchiveClient } from './archive-client.ts'
import type { Stretch } from './brief-store.ts'
import type { Viewed } from './view-loader.ts'

type Stocked<View> = Viewed<View & { readonly shown: Stretch }>
type Loader<View> = (client: ArchiveClient) => (args: LoaderFunctionArgs) => Promise<Stocked<View>>

/** Puts the conferences that come with a view to those that are there already. */
export function stockingLoader<View>(load: Loader<View>): Loader<View> {
  return (client) => {
    const read = load(client)
    return async (args) => {
      const loaded = await read(args)
      client.holdings(loaded.version).briefs.put(loaded.view.shown)
      return loaded
    }
  }
}
