import type { Issue } from '../model/issue.ts'
import type { Entry } from './entry.ts'

type NotRead = { readonly file: string; readonly sha256: string; readonly issue: Issue }

/** A file that was read: the record of its report, or why there is none. */
export type EntryReading = { readonly file: string; readonly sha256: string; readonly entry: Entry } | NotRead
