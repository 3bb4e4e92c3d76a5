import type { Conference } from '../model/conference.ts'
import type { Issue, IssueCode } from '../model/issue.ts'

/** What a record may come to know though one of its reports does not say it. */
const SETTLED: Partial<Record<IssueCode, (record: Conference) => boolean>> = {
  'no-date': ({ date }) => date !== null,
  'no-place': ({ place }) => place?.province != null,
}

/** The issues that the record itself does not settle, each once. */
export function openIssues(record: Conference): Issue[] {
  const { issues } = record
  return issues.filter(
    ({ code, message }, index) =>
      !SETTLED[code]?.(record) &&
      issues.findIndex((other) => code === other.code && message === other.message) === index,
  )
}
