import type { BriefDirective } from '../../model/brief.ts'
import type { ConferenceReference } from '../../model/conference-reference.ts'
import { newestFirst } from '../../model/newest-first.ts'
import { oncePer } from '../../search/once-per.ts'
import type { Archive } from '../archive-client.ts'
import { factKey } from '../fact-key.ts'
import { FACT_ROW_KEYS } from '../fact-row-keys.ts'
import { referenceTo } from '../reference-to.ts'

/** A conference that names a directive, what it says of it, and the fact that says so. */
export type DirectiveMention = {
  readonly conference: ConferenceReference
  readonly directive: BriefDirective
  readonly fact: string
}

/** Where each directive is named, by id, the newest first. */
export const directiveMentionsIn = oncePer(
  ({ conferences }: Archive): ReadonlyMap<string, readonly DirectiveMention[]> => {
    const all = new Map<string, DirectiveMention[]>()
    for (const conference of conferences.toSorted(newestFirst)) {
      for (const [at, directive] of conference.directives.entries()) {
        const mention = {
          conference: referenceTo(conference),
          directive,
          fact: factKey(FACT_ROW_KEYS.directives, at),
        }
        const known = all.get(directive.id)
        if (known) known.push(mention)
        else all.set(directive.id, [mention])
      }
    }
    return all
  },
)
