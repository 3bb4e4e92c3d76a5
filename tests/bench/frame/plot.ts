import { type Figure, type Findings, measured, sizesOf } from './findings.ts'
import type { Point } from './growth-exponent.ts'

const PANEL = { width: 360, height: 240, left: 56, right: 96, top: 34, bottom: 34 } as const
const PANELS_A_ROW = 3
/** Colours that are told apart with any eyes (Okabe and Ito, 2008), the first for what is ours. */
const COLOURS = ['#0072b2', '#000000', '#e69f00', '#009e73', '#d55e00', '#cc79a7', '#56b4e9', '#888888']

type Curve = { readonly subject: string; readonly colour: string; readonly points: readonly Point[] }

const written = (text: string) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;')
const rounded = (value: number) => Number(value.toFixed(1))

/** Powers of ten around values, at least one between them. */
function decades(values: readonly number[]): readonly number[] {
  const from = Math.floor(Math.log10(Math.min(...values)))
  const to = Math.max(from + 1, Math.ceil(Math.log10(Math.max(...values))))
  return Array.from({ length: to - from + 1 }, (_, nth) => 10 ** (from + nth))
}

/** Where a value stands between the first and last of its decades, from 0 to 1. */
const along = (ticks: readonly number[], value: number) => {
  const [first = 1, last = 10] = [ticks[0], ticks.at(-1)]
  return Math.log(value / first) / Math.log(last / first)
}

function curvesOf(findings: Findings, { name: figure }: Figure): readonly Curve[] {
  const sizes = sizesOf(findings)
  return findings.subjects
    .map((subject, nth) => ({
      subject,
      colour: COLOURS[nth % COLOURS.length] ?? 'black',
      points: sizes.flatMap((size) => {
        const value = measured(findings, { subject, figure, size })
        return value !== undefined && value > 0 ? [{ size, value }] : []
      }),
    }))
    .filter(({ points }) => points.length > 0)
}

/** The names at the ends of curves, moved apart where they would stand on each other. */
function labels(curves: readonly Curve[], yOf: (value: number) => number): readonly string[] {
  const ends = curves
    .map(({ points, ...of }) => ({ ...of, y: yOf(points.at(-1)?.value ?? 1) }))
    .toSorted((one, other) => one.y - other.y)
  let last = Number.NEGATIVE_INFINITY
  return ends.map(({ subject, colour, y }) => {
    last = Math.max(y, last + 12)
    return `<text x="${PANEL.width - PANEL.right + 6}" y="${rounded(last + 4)}" fill="${colour}">${written(subject)}</text>`
  })
}

/** One figure of all subjects by size, both axes logarithmic, so that growth by a power is a straight line. */
function panel(findings: Findings, figure: Figure): string {
  const curves = curvesOf(findings, figure)
  const points = curves.flatMap(({ points: of }) => of)
  const [xs, ys] = [decades(points.map(({ size }) => size)), decades(points.map(({ value }) => value))]
  const { width, height, left, right, top, bottom } = PANEL
  const xOf = (size: number) => left + along(xs, size) * (width - left - right)
  const yOf = (value: number) => height - bottom - along(ys, value) * (height - top - bottom)
  const line = (from: readonly [number, number], to: readonly [number, number]) =>
    `<path d="M${from.map(rounded).join(' ')}L${to.map(rounded).join(' ')}" stroke="#ccc"/>`
  const place = ({ size, value }: Point) => `${rounded(xOf(size))} ${rounded(yOf(value))}`
  return [
    `<text x="${left}" y="18" font-weight="bold">${written(figure.name)}</text>`,
    ...ys.map((tick) => line([left, yOf(tick)], [width - right, yOf(tick)])),
    ...ys.map(
      (tick) =>
        `<text x="${left - 6}" y="${rounded(yOf(tick) + 4)}" text-anchor="end">${tick.toLocaleString('en')}</text>`,
    ),
    ...xs.map(
      (tick) =>
        `<text x="${rounded(xOf(tick))}" y="${height - 14}" text-anchor="middle">${tick.toLocaleString('en')}</text>`,
    ),
    ...curves.map(
      ({ colour, points: of }) =>
        `<path d="M${of.map(place).join('L')}" fill="none" stroke="${colour}" stroke-width="2"/>`,
    ),
    ...curves.flatMap(({ colour, points: of }) =>
      of.map(
        (one) =>
          `<circle cx="${rounded(xOf(one.size))}" cy="${rounded(yOf(one.value))}" r="3" fill="${colour}"/>`,
      ),
    ),
    ...labels(curves, yOf),
  ].join('\n')
}

/** Findings as an SVG picture: a panel for each figure that grows, a curve for each subject; sizes without one are left out. */
export function plotOf(findings: Findings): string {
  const shown = findings.figures.filter((figure) => figure.grows && curvesOf(findings, figure).length > 0)
  const columns = Math.min(PANELS_A_ROW, Math.max(1, shown.length))
  const [width, height] = [columns * PANEL.width, Math.ceil(shown.length / columns) * PANEL.height]
  const panels = shown.map(
    (figure, nth) =>
      `<g transform="translate(${(nth % columns) * PANEL.width} ${Math.floor(nth / columns) * PANEL.height})">\n${panel(findings, figure)}\n</g>`,
  )
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}" font-family="sans-serif" font-size="11">`,
    `<title>${written(`${findings.name}: by number of ${findings.unit}`)}</title>`,
    `<rect width="${width}" height="${height}" fill="white"/>`,
    ...panels,
    '</svg>\n',
  ].join('\n')
}
