import type { Strings } from '../strings.ts'

/** The words of the ways to each page. */
export const navStrings: Strings['nav'] = {
  label: 'Pages',
  timeline: 'Timeline',
  official: 'People',
  directive: 'Documents',
  place: 'Places',
  body: 'Bodies',
  gapMap: 'State of the archive',
  about: 'About this archive',
}
