import type { ArchiveState } from '../../model/archive-state.ts'
import { useWords } from '../edition.ts'
import type { StatedConferences } from '../stated-conferences.ts'
import { GAP_WORDS } from '../strings/gap-words.ts'
import styles from './gap-fields.module.css'
import { GapRow } from './gap-row.tsx'
import { GapSection } from './gap-section.tsx'

declare module 'react' {
  interface CSSProperties {
    /** How many characters the longest of the counts below has. */
    '--count'?: number
  }
}

type GapFieldsProps = Pick<ArchiveState, 'missing'> & {
  readonly id: string
  /** How many conferences the archive holds. */
  readonly held: number
  readonly stated: StatedConferences
}

/** What reports leave unsaid, the most frequent first, with the conferences of which they do not say it. */
export function GapFields({ id, missing, held, stated }: GapFieldsProps) {
  const words = useWords(GAP_WORDS)
  const gaps = missing
    .filter(({ conferences }) => conferences.length > 0)
    .toSorted((one, other) => other.conferences.length - one.conferences.length)
  const complete = missing.filter(({ conferences }) => conferences.length === 0)
  return (
    <GapSection heading={words.missing} hint={words.missingHint} id={id}>
      <div className={styles.fields} style={{ '--count': words.share(held, held).length }}>
        {gaps.map(({ field, conferences }) => (
          <GapRow
            conferences={stated(conferences)}
            count={words.share(conferences.length, held)}
            key={field}
            label={words.fields[field]}
            share={conferences.length / held}
          />
        ))}
      </div>
      {complete.length > 0 && (
        <p className={styles.complete}>
          {words.missingNone(complete.map(({ field }) => words.fields[field].toLowerCase()))}
        </p>
      )}
    </GapSection>
  )
}
