import type { Widened } from '../strings.ts'
import type { compareStrings as vietnamese } from '../vi/compare-strings.ts'

/** The words of editions set side by side. */
export const compareStrings: Widened<typeof vietnamese> = {
  heading: 'Editions side by side',
  hint: 'Open a conference, find “Editions” at the foot of its page and choose “Set neighbouring editions side by side”. Two to four editions can be compared at a time.',
  oneMore: 'Choose at least one more edition above to set beside it.',
  nearest: 'Nearest:',
  offered: 'Ready to compare',
  choose: 'Choose editions to compare',
  add: (edition) => `Add the edition of ${edition}`,
  remove: (edition) => `Remove the edition of ${edition}`,
  full: (most) => `${most} editions is the most: remove one to choose another.`,
  unknown: (id) => `There is no conference “${id}” in the archive.`,
  surplus: (most) => `Only ${most} editions fit side by side, so this one is left out:`,
  tasks: 'Tasks set, and results the next edition reports',
  kept: 'kept',
  added: 'new',
  dropped: 'dropped',
  reported: (year) => `Reported in ${year} (matched by wording):`,
  notReported: (year) => `${year}: no result found in the reports for this task.`,
}
