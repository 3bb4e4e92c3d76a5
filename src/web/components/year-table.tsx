import { useStrings } from '../edition.ts'
import type { YearCount } from '../year-counts.ts'
import { LevelSwatch } from './level-bar.tsx'
import styles from './year-table.module.css'

type YearTableProps = { readonly rail: readonly YearCount[] }

/** The numbers of the year rail as a table, and the key to its colours. */
export function YearTable({ rail }: YearTableProps) {
  const { rail: words, facets, number } = useStrings()
  const [first] = rail
  if (!first) return null
  return (
    <details className={styles.numbers}>
      <summary>{words.numbers}</summary>
      <section
        aria-label={words.numbers}
        className={styles.scroll}
        // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by keyboard
        tabIndex={0}
      >
        <table>
          <thead>
            <tr>
              <th scope="col">{words.label}</th>
              {first.levels.map(({ level }) => (
                <th key={level} scope="col">
                  <LevelSwatch level={level} />
                  {level === null ? words.noLevel : facets.values.level[level]}
                </th>
              ))}
              <th scope="col">{words.sum}</th>
            </tr>
          </thead>
          <tbody>
            {rail.map(({ year, count, levels }) => (
              <tr key={year}>
                <th scope="row">{year}</th>
                {levels.map((at) => (
                  <td key={at.level}>{at.count === 0 ? '–' : number(at.count)}</td>
                ))}
                <td>{number(count)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </section>
    </details>
  )
}
