import { NAME_KINDS, type UnidentifiedName } from '../../model/archive-state.ts'
import { useWords } from '../edition.ts'
import { useGapLengths } from '../gap-lengths.ts'
import type { StatedConferences } from '../stated-conferences.ts'
import { GAP_WORDS } from '../strings/gap-words.ts'
import styles from './gap-names.module.css'
import { GapRow } from './gap-row.tsx'
import { GapSection } from './gap-section.tsx'
import { OnDemand } from './on-demand.tsx'

type GapNamesProps = {
  readonly id: string
  readonly names: readonly UnidentifiedName[]
  readonly stated: StatedConferences
}

/** Persons, bodies and directives that no authority record fits, with where they were met. */
export function GapNames({ id, names, stated }: GapNamesProps) {
  const words = useWords(GAP_WORDS)
  const { lines: first } = useGapLengths()
  const groups = NAME_KINDS.map((kind) => ({ kind, members: names.filter((name) => name.kind === kind) }))
  return (
    <GapSection heading={words.names} hint={names.length === 0 ? words.namesNone : words.namesHint} id={id}>
      {groups
        .filter(({ members }) => members.length > 0)
        .map(({ kind, members }) => (
          <div className={styles.kind} key={kind}>
            <h3>{words.kinds[kind]}</h3>
            <OnDemand all={members} first={first} more={words.moreNames}>
              {(shown) =>
                shown.map(({ name, titles, conferences }) => (
                  <GapRow
                    conferences={stated(conferences)}
                    count={String(conferences.length)}
                    key={name}
                    label={name}
                    names={[name, ...titles]}
                    note={titles.join(', ')}
                  />
                ))
              }
            </OnDemand>
          </div>
        ))}
    </GapSection>
  )
}
