import type { ArchiveClient } from '../archive-client.ts'
import { bodyView } from '../records/body-view.ts'
import { recordLoader } from './record-loader.ts'

/** Reads the page of a body in the archive. */
export const bodyLoader = (client: ArchiveClient) => recordLoader(client, 'body', bodyView)
