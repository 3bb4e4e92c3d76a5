import { CARD_COLOURS } from './card-colours.ts'
import { textSvg } from './card-text.ts'
import { CARD_SANS, CARD_SERIF } from './card-typeface.ts'
import { drawingSvg } from './drawing-svg.ts'

/** What networks expect of a picture beside a link. */
export const CARD_SIZE = { width: 1200, height: 630 } as const

/** Left and right of everything on a card. */
export const CARD_MARGIN = 80

const { paper, ink, ink2, line, accent } = CARD_COLOURS
const BESIDE_SIGN = CARD_MARGIN + 76

const SIGN = [
  `<g transform="translate(${CARD_MARGIN} 64) scale(1.75)">`,
  `<rect width="32" height="32" rx="5" fill="${accent}"/>`,
  `<path d="M9 7v18M9 11h6M9 16h11M9 21h15" fill="none" stroke="${paper}" stroke-width="2.5" stroke-linecap="round"/>`,
  '</g>',
].join('')

const NAME = [
  textSvg({
    ...{ text: 'Kỷ yếu', typeface: CARD_SERIF, weight: 'bold', size: 36, colour: ink },
    ...{ x: BESIDE_SIGN, y: 92 },
  }),
  textSvg({
    ...{ text: 'Hội nghị thông tin đối ngoại', typeface: CARD_SANS, weight: 'plain', size: 21 },
    ...{ colour: ink2, x: BESIDE_SIGN, y: 120 },
  }),
].join('')

const RULE = `<rect x="${CARD_MARGIN}" y="478" width="${CARD_SIZE.width - 2 * CARD_MARGIN}" height="2" fill="${line}"/>`

/** What stands on every card: the sign of the site, its name, the line between what was said and what we say. */
export const CARD_GROUND = drawingSvg(CARD_SIZE.width, CARD_SIZE.height, SIGN + NAME + RULE)
