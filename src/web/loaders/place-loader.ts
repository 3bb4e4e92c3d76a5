import type { ArchiveClient } from '../archive-client.ts'
import { placeView } from '../records/place-view.ts'
import { recordLoader } from './record-loader.ts'

/** Reads the page of a place in the archive. */
export const placeLoader = (client: ArchiveClient) => recordLoader(client, 'place', placeView)
