import { addressOf } from '../model/address.ts'
import type { Authorities } from '../model/authority.ts'
import { conferencesNaming, type RecordKind } from './conferences-naming.ts'
import type { Export } from './publication.ts'
import { standingAlone } from './standing-alone.ts'

const FILES: readonly { readonly kind: RecordKind; readonly of: keyof Authorities }[] = [
  { kind: 'official', of: 'officials' },
  { kind: 'directive', of: 'directives' },
  { kind: 'place', of: 'places' },
  { kind: 'body', of: 'bodies' },
]

/** One JSON an authority record, beside its page, with the conferences that name it. */
export const authorityFiles: Export = {
  id: 'authority-files',
  *files(publication) {
    const { conferences, authorities } = publication
    const naming = conferencesNaming(conferences)
    for (const { kind, of } of FILES) {
      for (const record of authorities[of]) {
        const named = { ...record, conferences: naming[kind].get(record.id) ?? [] }
        const stated = standingAlone(kind, named, publication)
        yield {
          path: `${addressOf(kind, record.id)}/record.json`,
          content: `${JSON.stringify(stated, null, 2)}\n`,
        }
      }
    }
  },
}
