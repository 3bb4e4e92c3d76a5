import type { SpeakerRole } from '../../model/vocabulary.ts'
import type { Witness } from '../evidence.ts'

/** A person of the conference with everything the report says of him or her; offices as first written. */
export type Person = {
  readonly name: string
  readonly titles: readonly string[]
  readonly named: readonly Witness[]
  readonly chairs: readonly Witness[]
  readonly speaks: readonly (Witness & { readonly role: SpeakerRole })[]
  readonly present: readonly Witness[]
}
