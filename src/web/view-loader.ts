import type { LoaderFunctionArgs } from 'react-router'
import type { ArchiveClient } from './archive-client.ts'

/** What a page shows of the archive, the same for all who open its address; it stands as a file beside the page. */
export type Viewed<View> = Dated & { readonly view: View }

/** What was read is of this state of the data. */
export type Dated = { readonly version: string }

type Reading<View> = (client: ArchiveClient) => (args: LoaderFunctionArgs) => Promise<View>

/**
 * Loads the view that stands beside a page. Where none fits, for want of the page or of the server, `open` brings what
 * reads it in the whole archive.
 */
export function viewLoader<View>(open: () => Promise<Reading<View>>) {
  return (client: ArchiveClient) =>
    async (args: LoaderFunctionArgs): Promise<Viewed<View>> => {
      const beside = await client.viewAt<View>(new URL(args.request.url).pathname)
      const view = beside ?? (await (await open())(client)(args))
      return { view, version: await client.version() }
    }
}
