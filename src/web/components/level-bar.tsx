import type { LevelCount } from '../year-counts.ts'
import styles from './level-bar.module.css'

type LevelBarProps = { readonly levels: readonly LevelCount[]; readonly className?: string | undefined }

/** A bar made of the levels, the highest first and darkest; for who does not see it the same stands in a table. */
export function LevelBar({ levels, className }: LevelBarProps) {
  return (
    <span aria-hidden="true" className={[styles.bar, className].join(' ')}>
      {levels.map(({ level, count }) =>
        count === 0 ? null : <span data-level={level ?? ''} key={level} style={{ flexGrow: count }} />,
      )}
    </span>
  )
}

/** The colour of a level, as a key to the bars. */
export function LevelSwatch({ level }: Pick<LevelCount, 'level'>) {
  return (
    <span aria-hidden="true" className={styles.swatch}>
      <span data-level={level ?? ''} />
    </span>
  )
}
