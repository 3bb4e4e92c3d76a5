import type { Line } from './floors.ts'

const WIDTHS = { name: 28, number: 7 }

const number = (value: number | null) => (value === null ? '–' : value.toFixed(3)).padStart(WIDTHS.number)

const row = ({ name, figure, floor, verdict }: Line) =>
  `${name.padEnd(WIDTHS.name)}${number(figure)}  ${number(floor)}  ${verdict === 'no floor' ? '' : verdict}`.trimEnd()

const HEAD = `${'field'.padEnd(WIDTHS.name)}${'figure'.padStart(WIDTHS.number)}  ${'floor'.padStart(WIDTHS.number)}  verdict`

/** Figure, floor and verdict field by field, for a terminal. */
export const tableOf = (lines: readonly Line[]): string => [HEAD, ...lines.map(row)].join('\n')
