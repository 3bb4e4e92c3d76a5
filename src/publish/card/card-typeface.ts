/** A typeface of the site, and how wide its letters are: a drawing has to know where a line ends. */
export type CardTypeface = {
  readonly family: string
  /** Characters by their width in hundredths of the type size; marks above and below take no room. */
  readonly widths: Readonly<Record<number, string>>
}

/** What was said. */
export const CARD_SERIF: CardTypeface = {
  family: 'Source Serif 4',
  widths: {
    18: "'",
    24: ' ‘’‚',
    29: '!|¡',
    30: ',.:;j·‹›',
    33: 'ilı-',
    35: '/[]\\()t{}°',
    37: 'f"IJ',
    41: '?¿*',
    44: '“”„r',
    47: 'sz§',
    52: '_–$c',
    53: '0123456789#+<=>^e~',
    55: 'Sa«»g',
    58: 'xovø',
    60: 'Zkyqd',
    62: 'đLPbp',
    64: 'TuEhn',
    66: 'BC',
    70: 'XYRAKV',
    74: 'GDOQĐ&',
    77: 'NU',
    82: 'H—@…',
    85: 'w',
    93: 'M%',
    98: 'mW',
  },
}

/** What we say about it. */
export const CARD_SANS: CardTypeface = {
  family: 'Be Vietnam Pro',
  widths: {
    19: "'`",
    23: ' ’',
    26: 'Iilj',
    30: '!.:‘‚,;"',
    40: '1fr‹›“”|t{}()',
    47: '[]J~„°',
    51: '\\*/zs',
    56: '<>^kx?n',
    59: 'uhvy×7',
    62: 'e-+cEL8F',
    64: 'PSago«»',
    66: '2$Tbdpq35Zđ',
    68: '069KBRY–_',
    72: '4HVX',
    75: '=DNU…&A',
    79: 'CGĐ#Q',
    84: 'OM%',
    88: 'w—m',
    100: '@W',
  },
}
