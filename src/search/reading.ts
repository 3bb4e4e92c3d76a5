/**
 * How a query is taken: kindly, so that keys and slips are understood; literally, as the words stand; exactly, as the
 * words and their marks stand.
 */
export type Reading = 'kindly' | 'literally' | 'exactly'

/** How a changed text is taken: exactly stays until it is given up, literally was meant for one text. */
export function readingWhileTyping(reading: Reading): Reading {
  return reading === 'exactly' ? 'exactly' : 'kindly'
}

/** How a text came to what was searched: as it is, by the keys of an input method, or by mending a slip of the finger. */
export type Understood = 'as-typed' | 'decoded' | 'corrected'
