import type { Strings } from '../strings.ts'

/** The words of the search box. */
export const searchStrings: Strings['search'] = {
  label: 'Search the archive',
  placeholder: 'Conference, person…',
  submit: 'Search',
  rebuilt:
    'The published search index could not be used, so it was rebuilt from the records on your own device.',
  textsToCome: 'Still searching the full texts…',
  moreInTexts: (count: number) => `Show ${count} more from the full texts`,
  textsWantMore:
    'So little typed begins many words: only frequent ones were looked for, in names, people, places and facts; type more to search everything, the full texts too.',
  textsOutOfReach:
    'The full texts could not be searched because their index could not be loaded; these are the results from names, people, places and facts.',
  searchTexts: 'Search the full texts again',
}
