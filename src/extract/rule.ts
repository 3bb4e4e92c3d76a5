import { everyMatch } from '../text/every-match.ts'
import type { Span } from '../text/segment.ts'

export type Groups = Readonly<Record<string, string | undefined>>

/** A value together with where and by which rule it was read; offsets point into the report's published text. */
export type Finding<T> = Span & { readonly value: T; readonly rule: string }

/** What looked right and was not, and why; `--explain` prints it. */
export type Rejection = Span & { readonly rule: string; readonly why: string }

export type Rule<T> = {
  /** «date/day-range», printed with every finding. */
  readonly id: string
  /** One sentence it must read; the tests run it. */
  readonly example: string
  /** What a stretch must hold for the pattern to be worth trying; a plain test, many times cheaper than the pattern. */
  readonly sign: RegExp
  /** Global, whole words, named groups, linear time. */
  readonly pattern: RegExp
  /** Null when it looked right and was not. */
  readonly read: (groups: Groups) => T | null
}

function* matches<T>(rule: Rule<T>, stretch: string, offset: number): Generator<Finding<T>> {
  for (const match of everyMatch(stretch, rule.pattern)) {
    const value = rule.read(match.groups ?? {})
    const start = offset + match.index
    if (value !== null) yield { start, end: start + match[0].length, value, rule: rule.id }
  }
}

/** The one engine: every rule over the same stretch; of findings that overlap the longest stays, then the first. */
export function runRules<T>(rules: readonly Rule<T>[], text: string, span: Span): readonly Finding<T>[] {
  const stretch = text.slice(span.start, span.end)
  const all = rules
    .filter(({ sign }) => sign.test(stretch))
    .flatMap((rule) => [...matches(rule, stretch, span.start)])
  const byLength = all.toSorted(
    (one, other) => other.end - other.start - (one.end - one.start) || one.start - other.start,
  )
  const kept: Finding<T>[] = []
  for (const finding of byLength) {
    if (!kept.some((other) => overlap(finding, other))) kept.push(finding)
  }
  return kept.toSorted((one, other) => one.start - other.start)
}

/** Whether two stretches share a character. */
export function overlap(one: Span, other: Span): boolean {
  return one.start < other.end && other.start < one.end
}
