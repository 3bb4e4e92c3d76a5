/** What the service worker keeps of one build of the site; the build tells it when it bundles the worker. */
export type KeptSite = {
  /** Which build: pages of another are never taken from what is kept. */
  readonly build: string
  /** What is kept without being asked for, in bytes. */
  readonly bytes: number
  /** What is kept when it is first used, or asked for: the index of the search, and of a great archive the records. */
  readonly later: {
    readonly addresses: readonly string[]
    readonly bytes: number
    readonly holdsRecords: boolean
  }
}

/** What stands in the place of a page that is not kept; the program shows it. */
export const SHELL_PATH = 'shell.html'

export const SERVICE_WORKER_PATH = 'service-worker.js'
