import { PAGE_FOLDERS, type PageKind } from '../model/address.ts'
import type { Conference } from '../model/conference.ts'
import type { RecordKind } from './conferences-naming.ts'

/** A page of the site in one of its languages, for those who write what machines read of it. */
export type MachinePage = {
  /** Where it stands below the home of the language: «/», «/hoi-nghi/2031-03-12-da-nang». */
  readonly path: string
  readonly title: string
  readonly language: string
  /** The home of the language, absolute. */
  readonly home: string
  /** All that is known of the conference whose page it is; null of every other page. */
  readonly conference: Conference | null
  /** What the lists of records are called. */
  readonly lists: Readonly<Record<RecordKind, string>>
}

/** The record whose page it is. */
export type PageSubject = { readonly kind: PageKind; readonly id: string }

const KINDS = Object.keys(PAGE_FOLDERS) as PageKind[]

/** The record whose page stands at a path; null of every other page. */
export function subjectAt(path: string): PageSubject | null {
  const [, folder, id, ...more] = path.split('/')
  const kind = KINDS.find((one) => PAGE_FOLDERS[one] === folder)
  return kind && id && more.length === 0 ? { kind, id: decodeURIComponent(id) } : null
}
