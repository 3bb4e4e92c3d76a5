/** Sentences of one report that follow each other; all three are counted from 1. */
export type SentenceRange = { readonly report: number; readonly from: number; readonly to: number }

const RANGE = /^(?<report>[1-9]\d{0,3})\.(?<from>[1-9]\d{0,5})(?:-(?<to>[1-9]\d{0,5}))?$/u

/** As it stands in the address: «1.3», «2.4-7». */
export function writtenRange({ report, from, to }: SentenceRange): string {
  return from === to ? `${report}.${from}` : `${report}.${from}-${to}`
}

/** Null of what is no range. */
export function readRange(written: string | null): SentenceRange | null {
  const { report, from, to = from } = RANGE.exec(written ?? '')?.groups ?? {}
  if (report === undefined || Number(to) < Number(from)) return null
  return { report: Number(report), from: Number(from), to: Number(to) }
}

/** Whether a sentence of a report is one of them. */
export function isWithin(sentence: number, report: number, range: SentenceRange | null): boolean {
  return range !== null && range.report === report && range.from <= sentence && sentence <= range.to
}
