import type { Conference } from '../../model/conference.ts'
import { citedPlace } from '../cited-place.ts'
import { dateInWords } from '../date-in-words.ts'
import { LEVEL_WORDS } from '../level-words.ts'
import { CARD_COLOURS } from './card-colours.ts'
import { CARD_SANS, CARD_SERIF } from './card-typeface.ts'
import { drawableText } from './drawable-text.ts'
import { drawnText, type TextStyle } from './drawn-text.ts'
import { wrapped } from './wrapped.ts'

/** What networks expect of a picture beside a link. */
const WIDTH = 1200
const HEIGHT = 630

const MARGIN = 80
const MEASURE = WIDTH - 2 * MARGIN

const { paper, ink, ink2, line, accent } = CARD_COLOURS

/** The picture of a conference: its name as it was said, and below, as we say it, when and where it met. */
export function conferenceCard({ event, date, place }: Conference): string {
  const level = event.level === null ? null : LEVEL_WORDS[event.level]
  const met = [place && citedPlace(place), level].filter(Boolean).join(' · ')
  return card({
    title: event.title,
    first: date ? dateInWords(date) : 'không rõ ngày',
    second: met,
  })
}

/** The picture of every other page. */
export function generalCard(): string {
  return card({
    title: 'Dòng thời gian các hội nghị về thông tin đối ngoại',
    first: 'Mỗi điều ghi lại đều mở được câu đã nói ra nó',
    second: '',
  })
}

type Texts = { readonly title: string; readonly first: string; readonly second: string }

function card({ title, first, second }: Texts): string {
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${WIDTH}" height="${HEIGHT}" viewBox="0 0 ${WIDTH} ${HEIGHT}">`,
    `<rect width="${WIDTH}" height="${HEIGHT}" fill="${paper}"/>`,
    ...masthead(),
    ...heading(drawableText(title)),
    `<rect x="${MARGIN}" y="478" width="${MEASURE}" height="2" fill="${line}"/>`,
    drawnText(oneLine(first, 34), CARD_SANS, { x: MARGIN, y: 534, size: 34, fill: ink }),
    drawnText(oneLine(second, 28), CARD_SANS, { x: MARGIN, y: 580, size: 28, fill: ink2 }),
    '</svg>',
  ].join('\n')
}

/** The sign of the site and its name. */
function masthead(): readonly string[] {
  return [
    `<g transform="translate(${MARGIN} 64) scale(1.75)">`,
    `<rect width="32" height="32" rx="5" fill="${accent}"/>`,
    `<path d="M9 7v18M9 11h6M9 16h11M9 21h15" fill="none" stroke="${paper}" stroke-width="2.5" stroke-linecap="round"/>`,
    '</g>',
    ...boldText('Kỷ yếu', { x: MARGIN + 76, y: 92, size: 36, fill: ink }),
    drawnText('Hội nghị thông tin đối ngoại', CARD_SANS, { x: MARGIN + 76, y: 120, size: 21, fill: ink2 }),
  ]
}

/** From the largest size on, the first in which all lines have room. */
const SIZES = [
  { size: 66, leading: 80, lines: 3 },
  { size: 54, leading: 67, lines: 4 },
  { size: 44, leading: 55, lines: 5 },
] as const
const SMALLEST = SIZES[2]

/** Where the name stands: between the masthead and the line. */
const TOP = 152
const BOTTOM = 462

function heading(title: string): readonly string[] {
  const linesIn = (size: number, lines: number) =>
    wrapped(title, { typeface: CARD_SERIF, size, width: MEASURE, lines })
  const chosen = SIZES.find(({ size, lines }) => !linesIn(size, lines).at(-1)?.endsWith('…')) ?? SMALLEST
  const { size, leading, lines } = chosen
  const shown = linesIn(size, lines)
  const first = (TOP + BOTTOM) / 2 - (shown.length * leading) / 2 + size * 0.92
  return shown.flatMap((text, at) =>
    boldText(text, { x: MARGIN, y: Math.round(first + at * leading), size, fill: ink }),
  )
}

/**
 * resvg draws a variable typeface only in its plain weight; drawn twice, a hair apart, it is a heavier one. A line around
 * the letters would look alike and take four times as long.
 */
function boldText(text: string, style: TextStyle): readonly string[] {
  const beside = { ...style, x: style.x + style.size * 0.02 }
  return [style, beside].map((one) => drawnText(text, CARD_SERIF, one))
}

function oneLine(text: string, size: number): string {
  const [shown = ''] = wrapped(drawableText(text), { typeface: CARD_SANS, size, width: MEASURE, lines: 1 })
  return shown
}
