/** The marks that turn the direction of writing, alone or up to the end of a paragraph. */
const TURNING = /[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/gu

/** What somebody wrote into an address, as it may stand in a sentence of the page without turning the words after it. */
export const unturned = (written: string): string => written.replace(TURNING, '')
