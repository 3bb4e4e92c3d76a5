import type { LoaderFunctionArgs } from 'react-router'
import type { ArchiveClient } from '../archive-client.ts'
import { type CompareView, compareView } from '../compare-view.ts'
import { COMPARED_PARAMETER } from '../paths.ts'

/** The conferences that the address names, side by side. */
export function compareLoader(client: ArchiveClient) {
  return async ({ request }: LoaderFunctionArgs): Promise<CompareView> => {
    const asked = new URL(request.url).searchParams.get(COMPARED_PARAMETER) ?? ''
    return compareView(await client.load(), asked.split('.').filter(Boolean), client.record)
  }
}
