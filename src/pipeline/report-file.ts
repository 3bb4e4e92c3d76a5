import type { Issue } from '../model/issue.ts'

/** A file of a report as it was found: its bytes, or why there are none. `file` is its path inside the folder read. */
export type ReportFile =
  | { readonly file: string; readonly bytes: Uint8Array }
  | { readonly file: string; readonly issue: Issue }
