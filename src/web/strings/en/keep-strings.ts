import type { Widened } from '../strings.ts'
import type { keepStrings as vietnamese } from '../vi/keep-strings.ts'

/** The words of what is kept for reading without a network, where a reader asks for it. */
export const keepStrings: Widened<typeof vietnamese> = {
  about: {
    heading: 'Reading without a network',
    text: [
      'On the first visit the browser keeps the program and, unless the archive has grown too large, all records, so that it opens again without a network. The rest, such as the search index, is kept when it is first used, or when you press the button below. When there is a new edition the page says so and waits until you reload it.',
    ],
  },
  keep: 'Keep for offline reading',
  keeping: (share) => `Loading… ${share}`,
  progress: 'Loading the rest',
  kept: (size) => `All that is needed to read and search offline is kept (${size}).`,
  missing: (size, index) => `The program and the records are kept (${size}); the search index is ${index}.`,
  missingRecords: (size, rest) =>
    `The program and the list of conferences are kept (${size}); records and search index are ${rest}.`,
  notYet: 'The browser has not kept anything of this site yet.',
  notKept: 'Not everything could be kept: the connection broke, or this device is full. Please try again.',
  carried: 'This copy is on your own device; it can be read and searched without a network.',
}
