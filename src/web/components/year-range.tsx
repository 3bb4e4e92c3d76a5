import type { TimelineQuery, Years } from '../../search/query.ts'
import { useStrings } from '../edition.ts'
import { useAsking } from '../use-asking.ts'
import type { YearCount } from '../year-counts.ts'
import styles from './year-range.module.css'

type YearRangeProps = { readonly query: TimelineQuery; readonly rail: readonly YearCount[] }

/** A span of years, for those whom one year does not serve. */
export function YearRange({ query, rail }: YearRangeProps) {
  const strings = useStrings()
  const { ask } = useAsking(query)
  const { from, to } = query.years
  const choose = (end: Partial<Years>) => ask(({ years }) => ({ years: { ...years, ...end } }))
  return (
    <details className={styles.range} open={from !== to}>
      <summary>{strings.rail.range}</summary>
      <YearChoice
        chosen={from}
        label={strings.rail.from}
        onChoose={(year) => choose({ from: year })}
        years={rail.filter(({ year }) => to === null || year <= to)}
      />
      <YearChoice
        chosen={to}
        label={strings.rail.to}
        onChoose={(year) => choose({ to: year })}
        years={rail.filter(({ year }) => from === null || year >= from)}
      />
    </details>
  )
}

type YearChoiceProps = {
  readonly label: string
  readonly chosen: number | null
  readonly years: readonly YearCount[]
  readonly onChoose: (year: number | null) => void
}

function YearChoice({ label, chosen, years, onChoose }: YearChoiceProps) {
  const strings = useStrings()
  return (
    <label>
      {label}
      <select
        onChange={({ currentTarget: { value } }) => onChoose(value === '' ? null : Number(value))}
        value={chosen ?? ''}
      >
        <option value="">{strings.rail.any}</option>
        {years.map(({ year }) => (
          <option key={year} value={year}>
            {year}
          </option>
        ))}
      </select>
    </label>
  )
}
