import type { ArchiveClient } from '../archive-client.ts'
import { directiveView } from '../records/directive-view.ts'
import { recordLoader } from './record-loader.ts'

/** Reads the page of a directive in the archive; it shows sentences of many conferences. */
export const directiveLoader = (client: ArchiveClient) => recordLoader(client, 'directive', directiveView)
