/** Where a command speaks: results to `print`, messages to `complain`, a line each. */
export type Terminal = {
  readonly print: (line: string) => void
  readonly complain: (line: string) => void
}
