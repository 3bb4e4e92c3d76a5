/** From which folders reports are read, where authority files, ledger and corrections are, into which folder the archive goes. */
export type Folders = {
  readonly from: readonly string[]
  readonly authorities: string
  /** The ledger of the addresses given so far; null for an archive of other reports than those it was kept for. */
  readonly permalinks: string | null
  /** Curators' corrections; null for an archive of other reports than those they were written for. */
  readonly corrections: string | null
  readonly out: string
  /** Where is kept what one build made and the next may need; it may be removed at any time. */
  readonly cache: string
}

export const DEFAULT_FOLDERS: Folders = {
  from: ['data/reports'],
  authorities: 'data/authorities',
  permalinks: 'data/permalinks.json',
  corrections: 'data/corrections',
  out: 'public/archive',
  cache: 'node_modules/.cache/ky-yeu-readings',
}

/** The folders for these reports; addresses and corrections are only those of the reports they were given for. */
export function foldersFrom(from: readonly string[]): Folders {
  const isDefault = from.join() === DEFAULT_FOLDERS.from.join()
  return isDefault ? DEFAULT_FOLDERS : { ...DEFAULT_FOLDERS, from, permalinks: null, corrections: null }
}
