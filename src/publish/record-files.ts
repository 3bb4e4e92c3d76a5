import { addressOf } from '../model/address.ts'
import type { Export } from './publication.ts'
import { standingAlone } from './standing-alone.ts'

/** One JSON a conference, beside its page. */
export const recordFiles: Export = {
  id: 'record-files',
  *files(publication) {
    for (const conference of publication.conferences) {
      yield {
        path: `${addressOf('conference', conference.id)}/record.json`,
        content: `${JSON.stringify(standingAlone('conference', conference, publication), null, 2)}\n`,
      }
    }
  },
}
