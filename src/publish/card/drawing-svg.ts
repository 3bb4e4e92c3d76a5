import { CARD_COLOURS } from './card-colours.ts'

/** A drawing on paper of a size. */
export function drawingSvg(width: number, height: number, content: string): string {
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}"><rect width="${width}" height="${height}" fill="${CARD_COLOURS.paper}"/>${content}</svg>`
}
