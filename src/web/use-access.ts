import type { Access } from '../publish/conference-citation.ts'
import { useStrings } from './edition.ts'
import { usePermalink } from './use-permalink.ts'

/** Tells, when somebody cites, the permanent address of a page of the site, and what day it is. */
export function useAccess(path: string): () => Access {
  const { date } = useStrings()
  const permalink = usePermalink(path)
  return () => ({ permalink, day: date.short(new Date()) })
}
