/** A longer name would fill half a phone in the size of a heading: 13 of the first 44 conferences have one. */
const LONG = 90

/** Whether a name is set in a smaller size than others. */
export const titleLength = (title: string): 'long' | undefined => (title.length > LONG ? 'long' : undefined)
