import { cpuMilliseconds } from './cpu-milliseconds.ts'

type Pair<T> = { readonly short: T; readonly long: T }

type Tolerance = {
  /** Below so many milliseconds a measure tells of the machine. */
  readonly least: number
  /** From so many times on it is measured again: what was slow once may have tidied up after others. */
  readonly most: number
}

/** How many times as long it takes to read the long one of two. */
export function timesAsLong<T>(
  read: (input: T) => unknown,
  { short, long }: Pair<T>,
  { least, most }: Tolerance,
): number {
  const milliseconds = (input: T) => cpuMilliseconds(() => read(input))
  const fastest = (input: T, times: number) =>
    Math.min(...Array.from({ length: times }, () => milliseconds(input)))
  milliseconds(short)
  const base = Math.max(least, fastest(short, 3))
  const once = milliseconds(long)
  return (once < most * base ? once : Math.min(once, fastest(long, 2))) / base
}
