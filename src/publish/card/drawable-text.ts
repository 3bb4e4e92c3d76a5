/** What neither file of a typeface has would be drawn as an empty box: emoji, other scripts, marks of direction. */
const NOT_DRAWN = /[^ -~¡-ÿĂăĐđĨĩŨũƠơƯưẠ-ỹ–—‘’‚“”„•…‹›€™₫]/gu

/** A text as far as the type of a card can draw it, on one line. */
export function drawableText(text: string): string {
  return text.normalize('NFC').replace(/\s+/gu, ' ').replace(NOT_DRAWN, '').replace(/ +/gu, ' ').trim()
}
