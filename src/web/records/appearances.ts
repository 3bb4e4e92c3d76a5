import type { Brief } from '../../model/brief.ts'
import type { ConferenceReference } from '../../model/conference-reference.ts'
import { newestFirst } from '../../model/newest-first.ts'
import type { SpeakerRole } from '../../model/vocabulary.ts'
import { oncePer } from '../../search/once-per.ts'
import type { Archive } from '../archive-client.ts'
import { factKey } from '../fact-key.ts'
import { FACT_ROW_KEYS } from '../fact-row-keys.ts'
import { referenceTo } from '../reference-to.ts'

/** What an official did at a conference, and the fact that says so. */
export type Part = {
  readonly as: 'chair' | 'speaker' | 'present'
  /** How a speaker spoke. */
  readonly role: SpeakerRole | null
  readonly titles: readonly string[]
  readonly fact: string
}

/** An official at a conference; who chairs it is mostly named among those present, too. */
export type Appearance = { readonly conference: ConferenceReference; readonly parts: readonly Part[] }

/** Where each official was, by id, the newest first. */
export const appearancesIn = oncePer(
  ({ conferences }: Archive): ReadonlyMap<string, readonly Appearance[]> => {
    const all = new Map<string, Appearance[]>()
    for (const brief of conferences.toSorted(newestFirst)) {
      const conference = referenceTo(brief)
      for (const [official, parts] of partsByOfficial(brief)) {
        const known = all.get(official)
        if (known) known.push({ conference, parts })
        else all.set(official, [{ conference, parts }])
      }
    }
    return all
  },
)

function partsByOfficial(conference: Brief): ReadonlyMap<string, readonly Part[]> {
  const parts = new Map<string, Part[]>()
  for (const { official, part } of partsOf(conference)) {
    parts.set(official, [...(parts.get(official) ?? []), part])
  }
  return parts
}

type Known = { readonly official: string; readonly part: Part }

function partsOf({ chair, speakers, officials }: Brief): readonly Known[] {
  return [
    ...chair.flatMap((one, at) =>
      one.kind === 'person' ? known(one, { as: 'chair', fact: factKey(FACT_ROW_KEYS.chair, at) }) : [],
    ),
    ...speakers.flatMap((one, at) =>
      known(one, { as: 'speaker', role: one.role, fact: factKey(FACT_ROW_KEYS.speakers, at) }),
    ),
    ...officials.flatMap((one, at) =>
      known(one, { as: 'present', fact: factKey(FACT_ROW_KEYS.officials, at) }),
    ),
  ]
}

type Person = { readonly official: string | null; readonly titles: readonly string[] }
type Given = Omit<Part, 'titles' | 'role'> & Partial<Pick<Part, 'role'>>

function known({ official, titles }: Person, given: Given): readonly Known[] {
  return official === null ? [] : [{ official, part: { role: null, ...given, titles } }]
}
