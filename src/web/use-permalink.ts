import { useHref } from 'react-router'
import { useEdition } from './edition.ts'

/** The permanent address of a page of the site, wherever it is being read. */
export function usePermalink(path: string): string {
  const { site, base } = useEdition()
  return site + useHref(path).slice(base.length)
}
