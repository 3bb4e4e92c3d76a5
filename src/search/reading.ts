/**
 * How a query is taken: kindly, so that keys and slips are understood; literally, as the words stand; exactly, as the
 * words and their marks stand.
 */
export type Reading = 'kindly' | 'literally' | 'exactly'
