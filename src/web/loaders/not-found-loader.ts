import type { LoaderFunctionArgs } from 'react-router'
import type { ArchiveClient } from '../archive-client.ts'
import { ArchiveError } from '../archive-error.ts'
import type { Near } from '../looked-up.ts'
import { nearestPage } from '../nearest-page.ts'
import { paths } from '../paths.ts'
import type { StandingPage } from '../standing-pages.ts'

/** Nothing stands at `address`; `nearest` is what its words find. */
export type NotFoundView = {
  readonly kind: 'unknown-conference' | 'unknown-address'
  /** Null on the page that a host keeps for every such address. */
  readonly address: string | null
  /** The page that the address is nearly of. */
  readonly page?: StandingPage | null
  readonly nearest: readonly Near[]
}

export function notFoundLoader(client: ArchiveClient) {
  return async ({ request, params }: LoaderFunctionArgs): Promise<NotFoundView> => {
    if (`/${params['*']}` === paths.nowhere.href())
      return { kind: 'unknown-address', address: null, nearest: [] }
    const address = decoded(new URL(request.url).pathname)
    const page = nearestPage(params['*'] ?? '')
    if (page) return { kind: 'unknown-address', address, page, nearest: [] }
    return { kind: 'unknown-address', address, nearest: await nearestIn(client, address) }
  }
}

/** That there is no such page is known whether or not anything can be offered for it. */
async function nearestIn({ lookUp }: ArchiveClient, address: string): Promise<readonly Near[]> {
  try {
    const found = await lookUp(address)
    return found.kind === 'unknown' ? found.nearest : []
  } catch (error) {
    if (error instanceof ArchiveError) return []
    throw error
  }
}

/** An address that cannot be decoded is shown as it is. */
function decoded(address: string): string {
  try {
    return decodeURIComponent(address)
  } catch {
    return address
  }
}
