/** From which folders reports are read, into which folder the archive goes. */
export type Folders = { readonly from: readonly string[]; readonly out: string }

export const DEFAULT_FOLDERS: Folders = { from: ['data/reports'], out: 'public/archive' }
