import type { Brief } from '../../model/brief.ts'
import { citedPlace } from '../cited-place.ts'
import { dateInWords } from '../date-in-words.ts'
import { LEVEL_WORDS } from '../level-words.ts'
import { CARD_COLOURS } from './card-colours.ts'
import { CARD_MARGIN, CARD_SIZE } from './card-ground.ts'
import type { CardText } from './card-text.ts'
import { CARD_SANS, CARD_SERIF } from './card-typeface.ts'
import { drawableText } from './drawable-text.ts'
import { wrapped } from './wrapped.ts'

const MEASURE = CARD_SIZE.width - 2 * CARD_MARGIN

const { ink, ink2 } = CARD_COLOURS

/** What stands on the card of a conference: its name as it was said, and below, as we say it, when and where it met. */
export function conferenceCard({ event, date, place }: Brief): readonly CardText[] {
  const level = event.level === null ? null : LEVEL_WORDS[event.level]
  return [
    ...heading(drawableText(event.title)),
    ...note(date ? dateInWords(date) : 'không rõ ngày', { size: 34, y: 534, colour: ink }),
    ...note([place && citedPlace(place), level].filter(Boolean).join(' · '), {
      ...{ size: 28, y: 580, colour: ink2 },
    }),
  ]
}

/** What stands on the card of every other page. */
export function generalCard(): readonly CardText[] {
  return [
    ...heading('Dòng thời gian các hội nghị về thông tin đối ngoại'),
    ...note('Mỗi điều ghi lại đều mở được câu đã nói ra nó', { size: 34, y: 534, colour: ink }),
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

function heading(title: string): readonly CardText[] {
  const linesIn = (size: number, lines: number) =>
    wrapped(title, { typeface: CARD_SERIF, size, width: MEASURE, lines })
  const chosen = SIZES.find(({ size, lines }) => !linesIn(size, lines).at(-1)?.endsWith('…')) ?? SMALLEST
  const { size, leading, lines } = chosen
  const shown = linesIn(size, lines)
  const first = (TOP + BOTTOM) / 2 - (shown.length * leading) / 2 + size * 0.92
  return shown.map((text, at) => ({
    ...{ text, typeface: CARD_SERIF, weight: 'bold', size, colour: ink },
    ...{ x: CARD_MARGIN, y: Math.round(first + at * leading) },
  }))
}

/** One line. */
function note(text: string, style: Pick<CardText, 'size' | 'y' | 'colour'>): readonly CardText[] {
  const room = { typeface: CARD_SANS, size: style.size, width: MEASURE, lines: 1 }
  return wrapped(drawableText(text), room).map((shown) => ({
    ...{ text: shown, typeface: CARD_SANS, weight: 'plain', x: CARD_MARGIN, ...style },
  }))
}
