import type { Strings } from '../strings.ts'

/** The words of what could not be opened. */
export const errorStrings: Strings['error'] = {
  heading: 'The archive could not be opened',
  unexpected: 'Something unexpected went wrong on this page.',
  unreachable: (file) => `“${file}” could not be loaded. The connection may be down.`,
  refused: (file, status) => `The server could not deliver “${file}” (status ${status}).`,
  damaged: (file) => `The file “${file}” is damaged: what was loaded differs from what was published.`,
  malformed: (file) => `The file “${file}” does not have the form of this archive.`,
  stale: (file) =>
    `The file “${file}” belongs to another edition of the archive; reload the page to get the new one.`,
  retry: 'Try again',
  state: 'State of the page',
  readable: 'This page can still be read; searching and filtering cannot be done yet.',
}
