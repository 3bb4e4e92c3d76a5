import type { Strings } from '../strings.ts'

/** The words of what could not be shown. */
export const errorStrings: Strings['error'] = {
  heading: 'This part cannot be shown yet',
  contents: {
    manifest: 'the contents list of the archive',
    columns: 'the table of years and filters',
    briefs: 'the list of conferences',
    records: 'the records of the conferences',
    authorities: 'the lists of persons, bodies, directives and places',
    state: 'the figures on the state of the archive',
    lexicon: 'the search index',
    facts: 'the search index',
    text: 'the search index',
    suggestions: 'the search suggestions',
    other: 'a part of the archive',
  },
  unexpected: 'Something unexpected went wrong on this page.',
  unreachable: (what) => `Could not load ${what}. The connection may be down; try again when you are online.`,
  refused: (what, status) =>
    `The server could not deliver ${what} (status ${status}). Try again in a few minutes.`,
  damaged: (what) =>
    `What was loaded of ${what} is damaged and was not used. Try again, or over another connection.`,
  malformed: (what) => `Could not read ${what}. Reload the page to get the new edition.`,
  stale: (what) =>
    `This page and ${what} belong to two editions of the archive. Reload the page to get the new one.`,
  program: 'Could not load a part of the program. Try again to open this page anew.',
  rest: 'The rest of the archive is not affected.',
  retry: 'Try again',
  state: 'State of the page',
  readable: 'This page can still be read; searching and filtering cannot be done yet.',
}
