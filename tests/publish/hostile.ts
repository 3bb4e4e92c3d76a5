import * as fc from 'fast-check'

/** What has broken one format or another. */
const HOSTILE = [
  ...['"', '""', "'", '`', '</script>', '<!--', ']]>', '&', '&amp;', '\n', '\r\n', '\t', '\u2028'],
  ...['=1+1', '+84', '-1', '@sum', '＝1', "'=1", '|', ' | ', '\\', '\\|', ',', ';', '🎉', '👩‍💻', '\u00a0'],
  ...['{', '}', '{{', '}}', '$x$', '%', '%20', '#', '#1', '_', '^', '~', '\\textbf{x}', '\\end{document}'],
  ...['ER  - ', '\nER  - \nTY  - BOOK', '@misc{a,', 'Đặng Thị Ỷ', 'and', ' and ', '--', '<i>', 'http://'],
]

/** Texts no format may harm; never empty, never blank, each a text that a report could have had. */
export const hostileText = fc
  .array(fc.oneof(fc.constantFrom(...HOSTILE), fc.string({ unit: 'grapheme', maxLength: 6 })), {
    minLength: 1,
    maxLength: 6,
  })
  .map((parts) => parts.join('').normalize('NFC'))
  .filter((text) => text.trim() !== '' && text.isWellFormed())
