/** What stands beside a page: what it shows of the archive, as the program of the same build reads it. */
export type ViewFile = {
  /** The build that it is of; nobody else is to rely on its shape. */
  readonly build: string
  readonly view: unknown
}

export const VIEW_FILE = 'view.json'
