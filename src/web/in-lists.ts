import type { Brief } from '../model/brief.ts'

/** Conferences one after the other, in lists that are shown each as a whole. */
export type InLists = readonly (readonly Brief[])[]

/** About three screens: less would be watched too often while one scrolls, more takes longer than a frame to be told. */
const LENGTH = 20

/** Cuts a long list into short ones. */
export function inLists(conferences: readonly Brief[]): InLists {
  return Array.from({ length: Math.ceil(conferences.length / LENGTH) }, (_, nth) =>
    conferences.slice(nth * LENGTH, (nth + 1) * LENGTH),
  )
}
