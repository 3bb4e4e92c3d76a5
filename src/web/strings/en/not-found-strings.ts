import type { Strings } from '../strings.ts'

/** The words of addresses that lead nowhere. */
export const notFoundStrings: Strings['notFound'] = {
  heading: 'There is no such page',
  address: (address) => `The address “${address}” is not in the archive.`,
  nowhere: 'There is nothing at this address.',
  conferenceHeading: 'There is no such conference',
  conference: (id) => `The archive has no conference with the id “${id}”.`,
  page: 'It may be the page',
  nearest: 'It may be one of these conferences',
  home: 'To the timeline',
}
