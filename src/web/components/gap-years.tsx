import { Link } from 'react-router'
import type { YearState } from '../../model/archive-state.ts'
import { LEVELS, type Level } from '../../model/vocabulary.ts'
import { EVERYTHING } from '../../search/query.ts'
import { useStrings, useWords } from '../edition.ts'
import { paths } from '../paths.ts'
import { GAP_WORDS } from '../strings/gap-words.ts'
import { GapSection } from './gap-section.tsx'
import styles from './gap-years.module.css'

/** The levels in their order, then what has none. */
const COLUMNS: readonly (Level | null)[] = [...LEVELS, null]

type Years = { readonly years: readonly YearState[] }

/** How many conferences a year holds of each level; what is empty stays blank. */
export function GapYears({ id, years }: Years & { readonly id: string }) {
  const words = useWords(GAP_WORDS)
  const { number } = useStrings()
  const empty = years.flatMap(({ year, levels }) => (year !== null && levels.length === 0 ? [year] : []))
  const hint = empty.length > 0 ? words.yearsHint(words.emptyYears(empty.toReversed())) : undefined
  return (
    <GapSection heading={words.years} hint={hint} id={id}>
      <table aria-labelledby={id} className={styles.years}>
        <thead>
          <tr>
            <th scope="col">{words.year}</th>
            {COLUMNS.map((level) => (
              <th key={level} scope="col">
                {level === null ? words.noLevel : words.levels[level]}
              </th>
            ))}
            <th scope="col">{words.total}</th>
          </tr>
        </thead>
        <Body years={years} />
        <tfoot>
          <tr>
            <th scope="row">{words.total}</th>
            {COLUMNS.map((level) => (
              <td key={level}>{number(sum(years.map((year) => countOf(year, level))))}</td>
            ))}
            <td>{number(sum(years.map(totalOf)))}</td>
          </tr>
        </tfoot>
      </table>
    </GapSection>
  )
}

function Body({ years }: Years) {
  const { number } = useStrings()
  const most = Math.max(
    1,
    ...years.flatMap(({ levels }) => levels.map(({ conferences }) => conferences.length)),
  )
  return (
    <tbody>
      {years.map((state) => (
        <tr key={state.year}>
          <th scope="row">
            <Year {...state} />
          </th>
          {COLUMNS.map((level) => (
            <Cell count={countOf(state, level)} key={level} most={most} />
          ))}
          <td className={styles.total}>{number(totalOf(state))}</td>
        </tr>
      ))}
    </tbody>
  )
}

function Year({ year, levels }: YearState) {
  const words = useWords(GAP_WORDS)
  if (year === null) return <Link to={paths.undated.href()}>{words.noYear}</Link>
  if (levels.length === 0) return year
  return <Link to={paths.timeline.href({ ...EVERYTHING, years: { from: year, to: year } })}>{year}</Link>
}

function Cell({ count, most }: { readonly count: number; readonly most: number }) {
  const { number } = useStrings()
  if (count === 0) return <td />
  return (
    <td>
      <span className={styles.some} style={{ '--share': count / most }}>
        {number(count)}
      </span>
    </td>
  )
}

function countOf({ levels }: YearState, level: Level | null): number {
  return levels.find((cell) => cell.level === level)?.conferences.length ?? 0
}

const totalOf = ({ levels }: YearState) => sum(levels.map(({ conferences }) => conferences.length))
const sum = (counts: readonly number[]) => counts.reduce((one, other) => one + other, 0)
