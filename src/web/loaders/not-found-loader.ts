import type { LoaderFunctionArgs } from 'react-router'
import type { Brief } from '../../model/brief.ts'
import type { ArchiveClient } from '../archive-client.ts'
import { nearestTo } from '../nearest.ts'
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
  readonly nearest: readonly Brief[]
}

export function notFoundLoader(client: ArchiveClient) {
  return async ({ request, params }: LoaderFunctionArgs): Promise<NotFoundView> => {
    if (`/${params['*']}` === paths.nowhere.href())
      return { kind: 'unknown-address', address: null, nearest: [] }
    const address = decoded(new URL(request.url).pathname)
    const page = nearestPage(params['*'] ?? '')
    if (page) return { kind: 'unknown-address', address, page, nearest: [] }
    const { conferences } = await client.load()
    return { kind: 'unknown-address', address, nearest: nearestTo(address, conferences) }
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
