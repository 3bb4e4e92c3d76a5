import type { Strings } from '../strings.ts'

/** The words of the search box. */
export const searchStrings: Strings['search'] = {
  label: 'Search the archive',
  placeholder: 'Conference, person…',
  submit: 'Search',
  rebuilt:
    'The published search index could not be used, so it was rebuilt from the records on your own device.',
}
