/** What the service worker keeps of one build of the site; the build tells it when it bundles the worker. */
export type KeptSite = {
  /** Which build: pages of another are never taken from what is kept. */
  readonly build: string
  /** What is kept without being asked for, in bytes. */
  readonly bytes: number
  /** The parts of the index of the search, kept when they are first used, and how large they are together. */
  readonly index: { readonly addresses: readonly string[]; readonly bytes: number }
}

/** What stands in the place of a page that is not kept; the program shows it. */
export const SHELL_PATH = 'shell.html'

export const SERVICE_WORKER_PATH = 'service-worker.js'
