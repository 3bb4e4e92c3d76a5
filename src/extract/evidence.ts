import type { Evidence } from '../model/evidence.ts'
import type { Span } from '../text/segment.ts'
import type { ReportText } from './report-text.ts'

/** A place in a report and the rule that read it there. */
export type Witness = Span & { readonly rule: string }

/** The place and the rule alone of what was read there. */
export const witness = ({ start, end, rule }: Witness): Witness => ({ start, end, rule })

/** Turns places into evidence that quotes the published text; the same place and rule are quoted once. */
export function evidenceFor({ id, text }: ReportText, witnesses: readonly Witness[]): Evidence[] {
  const seen = new Set<string>()
  return witnesses.flatMap(({ start, end, rule }) => {
    const key = `${start}-${end}-${rule}`
    if (seen.has(key)) return []
    seen.add(key)
    return [{ report: id, start, end, quote: text.slice(start, end), rule }]
  })
}
