import type { LoaderFunctionArgs } from 'react-router'
import { addressOf } from '../../model/address.ts'
import type { ArchiveClient } from '../archive-client.ts'
import {
  type AskedEdition,
  type CompareView,
  compareView,
  nothingCompared,
  type UnknownEdition,
} from '../compare-view.ts'
import { COMPARED_PARAMETER } from '../paths.ts'
import type { Viewed } from '../view-loader.ts'
import { type ConferenceView, conferenceIn } from './conference-loader.ts'

/** Nobody chose more; each is looked up, and of two thousand a browser refuses most. */
const MOST_ASKED = 16

/** The conferences that the address names, side by side; each as its own page shows it. */
export function compareLoader(client: ArchiveClient) {
  return async ({ request }: LoaderFunctionArgs): Promise<Viewed<CompareView>> => {
    const { searchParams, pathname } = new URL(request.url)
    const ids = (searchParams.get(COMPARED_PARAMETER) ?? '').split('.').filter(Boolean).slice(0, MOST_ASKED)
    const view =
      ids.length === 0
        ? ((await client.viewAt<CompareView>(pathname)) ?? nothingCompared(await client.load()))
        : await compared(client, ids, request.url)
    return { view, version: await client.version() }
  }
}

/** One that is named twice, or by an address of before, too, is read once. */
async function compared(
  client: ArchiveClient,
  ids: readonly string[],
  address: string,
): Promise<CompareView> {
  const read = await Promise.all([...new Set(ids)].map((id) => editionAt(client, id, address)))
  return compareView(
    read.flatMap((edition) => ('conference' in edition ? [edition] : [])),
    read.flatMap((edition) => ('conference' in edition ? [] : [edition])),
  )
}

async function editionAt(
  client: ArchiveClient,
  id: string,
  address: string,
): Promise<AskedEdition | UnknownEdition> {
  const beside = await client.viewAt<ConferenceView>(new URL(addressOf('conference', id), address).pathname)
  if (beside?.kind === 'found') return beside
  const found = await client.lookUp(id)
  if (found.kind === 'moved') return editionAt(client, found.to, address)
  return found.kind === 'here' ? conferenceIn(client, id) : { id, nearest: found.nearest[0] ?? null }
}
