import { addressOf } from '../model/address.ts'
import type { Authorities } from '../model/authority.ts'
import { conferencesNaming, type RecordKind } from './conferences-naming.ts'
import type { Export } from './publication.ts'

const FILES: readonly { readonly kind: RecordKind; readonly of: keyof Authorities }[] = [
  { kind: 'official', of: 'officials' },
  { kind: 'directive', of: 'directives' },
  { kind: 'place', of: 'places' },
  { kind: 'body', of: 'bodies' },
]

/** One JSON an authority record, beside its page, with the conferences that name it. */
export const authorityFiles: Export = {
  id: 'authority-files',
  *files({ conferences, authorities }) {
    const naming = conferencesNaming(conferences)
    for (const { kind, of } of FILES) {
      for (const record of authorities[of]) {
        const named = { ...record, conferences: naming[kind].get(record.id) ?? [] }
        yield {
          path: `${addressOf(kind, record.id)}/record.json`,
          content: `${JSON.stringify(named, null, 2)}\n`,
        }
      }
    }
  },
}
