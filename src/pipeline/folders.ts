/** From which folders reports are read, where the authority files are, into which folder the archive goes. */
export type Folders = {
  readonly from: readonly string[]
  readonly authorities: string
  readonly out: string
}

export const DEFAULT_FOLDERS: Folders = {
  from: ['data/reports'],
  authorities: 'data/authorities',
  out: 'public/archive',
}
