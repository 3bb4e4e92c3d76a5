import type { Strings } from '../strings.ts'

/** The words of reading without a network, and of what is kept for it. */
export const offlineStrings: Strings['offline'] = {
  label: 'State of the page',
  offline: 'You are offline.',
  outOfReach: 'The server cannot be reached.',
  keptCopy: 'This is the copy kept on this device; there may be a newer one.',
  renewed: 'There is a new edition of the archive.',
  reload: 'Reload',
  readable: 'This page can still be read; searching and filtering cannot be done yet.',
  keep: 'Keep for offline reading',
  keeping: (share) => `Loading the index… ${share}`,
  progress: 'Loading the search index',
  kept: (size) => `All that is needed to read and search offline is kept (${size}).`,
  missing: (size, index) => `The program and the records are kept (${size}); the search index is ${index}.`,
  notYet: 'The browser has not kept anything of this site yet.',
  notKept: 'The index could not be loaded. Please try again when you are online.',
  carried: 'This copy is on your own device; it can be read and searched without a network.',
}
