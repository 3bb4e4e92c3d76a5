import { addressOf } from '../model/address.ts'
import type { Export } from './publication.ts'

/** One JSON a conference, beside its page. */
export const recordFiles: Export = {
  id: 'record-files',
  *files({ conferences }) {
    for (const conference of conferences) {
      yield {
        path: `${addressOf('conference', conference.id)}/record.json`,
        content: `${JSON.stringify(conference, null, 2)}\n`,
      }
    }
  },
}
