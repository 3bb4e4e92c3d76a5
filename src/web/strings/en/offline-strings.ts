import type { Widened } from '../strings.ts'
import type { offlineStrings as vietnamese } from '../vi/offline-strings.ts'

/** The words of reading without a network. */
export const offlineStrings: Widened<typeof vietnamese> = {
  offline: 'You are offline.',
  outOfReach: 'The server cannot be reached.',
  keptCopy: 'This is the copy kept on this device; there may be a newer one.',
  renewed: 'There is a new edition of the archive.',
  reload: 'Reload',
}
