import { type KeyboardEvent, type MouseEvent, type ReactNode, useEffect, useRef, useState } from 'react'
import { Link } from 'react-router'
import type { TimelineQuery, Years } from '../../search/query.ts'
import { useStrings } from '../edition.ts'
import { paths } from '../paths.ts'
import { useAsking } from '../use-asking.ts'
import { useIsRead } from '../use-is-read.ts'
import { usePrepared } from '../use-prepared.ts'
import { useSpanDrag } from '../use-span-drag.ts'
import { useStripAt } from '../use-strip-at.ts'
import type { YearCount } from '../year-counts.ts'
import { isWithin, spanWith } from '../year-span.ts'
import { LevelBar } from './level-bar.tsx'
import styles from './year-rail.module.css'
import { YearRange } from './year-range.tsx'

declare module 'react' {
  interface CSSProperties {
    /** A bar's share of the longest, 0 to 1. */
    '--share'?: number
  }
}

type YearRailProps = {
  readonly query: TimelineQuery
  readonly rail: readonly YearCount[]
  /** What stays within reach with the years, however far down one reads. */
  readonly children: ReactNode
}

/**
 * The picture of the archive: a bar a year, each of them the way to its year. A span is drawn over the bars, or chosen
 * with Shift; the arrows go from bar to bar.
 */
export function YearRail({ query, rail, children }: YearRailProps) {
  const { label, hint } = useStrings().rail
  const { asked, ask } = useAsking(query)
  const [reached, setReached] = useState<number | null>(null)
  const choose = (years: Years) => ask(() => ({ years }))
  const { span, barOf } = useSpanDrag(choose)
  const years = span ?? asked.years
  const most = rail.reduce((one, { count }) => Math.max(one, count), 1)
  const stops = rail.filter(({ year, count }) => count > 0 || isWithin(asked.years, year))
  const strip = useRef<HTMLDivElement>(null)
  usePrepared(strip)
  const bringIn = useStripAt(strip, query)
  const stop = stops.find(({ year }) => year === reached) ?? stops.find(({ year }) => isWithin(years, year))
  return (
    <div className={styles.rail} ref={strip}>
      <div className={styles.strip}>
        {children}
        <nav aria-label={label}>
          <ol data-drawing={span ? '' : undefined} onKeyDown={walk} title={hint}>
            {rail.map((row) => (
              <li key={row.year} style={{ '--share': row.count / most }} {...barOf(row.year)}>
                <Year
                  isChosen={isWithin(years, row.year)}
                  isStop={row.year === (stop ?? stops[0])?.year}
                  onExtend={() => choose(spanWith(asked.years, row.year))}
                  onReach={() => setReached(row.year)}
                  onRead={bringIn}
                  query={asked}
                  row={row}
                />
              </li>
            ))}
          </ol>
        </nav>
      </div>
      <YearRange query={query} rail={rail} />
    </div>
  )
}

type YearProps = {
  readonly row: YearCount
  readonly query: TimelineQuery
  readonly isChosen: boolean
  /** Whether Tab comes here; the other years are reached with the arrows. */
  readonly isStop: boolean
  readonly onExtend: () => void
  readonly onReach: () => void
  /** Called when one reads this year of the timeline. */
  readonly onRead: (link: HTMLElement) => void
}

/** A chosen year leads back to all of them. */
function Year({
  row: { year, count, levels },
  query,
  isChosen,
  isStop,
  onExtend,
  onReach,
  onRead,
}: YearProps) {
  const { rail, number } = useStrings()
  const isRead = useIsRead(year)
  const link = useRef<HTMLAnchorElement>(null)
  useEffect(() => {
    if (isRead && link.current) onRead(link.current)
  }, [isRead, onRead])
  const { from, to } = query.years
  const years = from === year && to === year ? { from: null, to: null } : { from: year, to: year }
  if (count === 0 && !isWithin(query.years, year)) return <span className={styles.empty}>{year}</span>
  const extend = (event: MouseEvent) => {
    if (!event.shiftKey) return
    // The browser would open a window.
    event.preventDefault()
    onExtend()
  }
  return (
    <Link
      aria-current={isChosen ? 'true' : isRead ? 'location' : undefined}
      className={styles.year}
      data-read={isRead ? '' : undefined}
      draggable={false}
      onClick={extend}
      onFocus={onReach}
      tabIndex={isStop ? 0 : -1}
      preventScrollReset
      ref={link}
      to={paths.timeline.href({ ...query, years })}
    >
      <span>{year}</span>
      <LevelBar className={styles.bar} levels={levels} />
      <span className={styles.count}>
        {number(count)}
        <span className={styles.unit}> {rail.unit(count)}</span>
      </span>
    </Link>
  )
}

const STEPS: Readonly<Record<string, number>> = { ArrowDown: 1, ArrowRight: 1, ArrowUp: -1, ArrowLeft: -1 }

/** Goes from bar to bar. */
function walk(event: KeyboardEvent<HTMLElement>): void {
  const bars = [...event.currentTarget.querySelectorAll('a')]
  const at = bars.findIndex((bar) => bar.matches(':focus'))
  const step = STEPS[event.key]
  const next =
    { Home: bars.at(0), End: bars.at(-1) }[event.key] ?? (step && at + step >= 0 ? bars[at + step] : null)
  if (!next) return
  event.preventDefault()
  next.focus()
}
