/** A command was called in a way that it does not know; the program says how it is called and exits with 2. */
export class UsageError extends Error {
  override name = 'UsageError'
}

/** Whether the words of a command line could not be understood, by us or by `parseArgs`. */
export function isWrongUsage(error: unknown): error is Error {
  if (error instanceof UsageError) return true
  return error instanceof TypeError && 'code' in error && String(error.code).startsWith('ERR_PARSE_ARGS')
}
