export type ArchiveFailure = 'unreachable' | 'refused' | 'damaged' | 'malformed' | 'stale'

/** The archive cannot be opened: which file, and why. */
export class ArchiveError extends Error {
  readonly failure: ArchiveFailure
  readonly file: string
  readonly status: number

  constructor(failure: ArchiveFailure, file: string, status = 0) {
    super(`Cannot load "${file}": ${failure}`)
    this.failure = failure
    this.file = file
    this.status = status
  }
}
