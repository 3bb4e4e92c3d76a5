import type { ArchiveClient } from '../archive-client.ts'
import { officialView } from '../records/official-view.ts'
import { recordLoader } from './record-loader.ts'

/** Reads the page of an official in the archive. */
export const officialLoader = (client: ArchiveClient) => recordLoader(client, 'official', officialView)
