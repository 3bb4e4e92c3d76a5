/** Conferences one after the other by their numbers, in lists that are shown each as a whole. */
export type InLists = readonly (readonly number[])[]

/** About three screens: less would be watched too often while one scrolls, more takes longer than a frame to be told. */
const LENGTH = 20

/** Cuts a long list into short ones. */
export function inLists(numbers: readonly number[]): InLists {
  return Array.from({ length: Math.ceil(numbers.length / LENGTH) }, (_, nth) =>
    numbers.slice(nth * LENGTH, (nth + 1) * LENGTH),
  )
}
