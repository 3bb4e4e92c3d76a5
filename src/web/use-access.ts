import { useHref } from 'react-router'
import type { Access } from '../publish/conference-citation.ts'
import { useStrings } from './edition.ts'

/** The whole address of a page of the site, and today. */
export function useAccess(path: string): Access {
  const { date } = useStrings()
  const href = useHref(path)
  return { permalink: new URL(href, location.origin).href, day: date.short(new Date()) }
}
