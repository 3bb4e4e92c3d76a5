import { Conference } from '../model/conference.ts'
import type { Evidence } from '../model/evidence.ts'
import { evidenceIn } from '../model/evidence-in.ts'

/** The record as it is; one that does not fit its schema or quotes what no report says is a bug, and throws. */
export function validRecord({
  file,
  record,
}: {
  readonly file: string
  readonly record: Conference
}): Conference {
  const fault = shapeFault(record) ?? evidenceFault(record)
  if (fault) throw new Error(`Cannot publish the record of "${file}": ${fault}`)
  return record
}

function shapeFault(record: Conference): string | null {
  const [issue] = Conference.safeParse(record).error?.issues ?? []
  return issue ? `field "${issue.path.join('.')}": ${issue.message}` : null
}

function evidenceFault(record: Conference): string | null {
  const texts = new Map(record.reports.map(({ id, text }) => [id, text]))
  const lies = ({ report, start, end, quote }: Evidence) => texts.get(report)?.slice(start, end) !== quote
  const fault = evidenceIn(record).find(({ evidence }) => lies(evidence))
  return fault ? `field "${fault.field}": report "${fault.evidence.report}" does not say its quote` : null
}
