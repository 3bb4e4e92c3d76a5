import { KEPT_HEADER } from './kept-header.ts'

/** The build that the page before the reader is of; null where nothing is kept. */
export const buildOfPage = (): string | null => toldInHead('build')

/** The state of the data that the page before the reader came with; null where it came without any. */
export const versionOfPage = (): string | null => toldInHead('version')

const toldInHead = (name: string) =>
  document.querySelector<HTMLMetaElement>(`meta[name="${name}"]`)?.content ?? null

/**
 * Marks the page while what it reads is kept. Says whether that is of another build: it may be older than what the reader
 * has before her.
 */
export function isOfOtherBuild({ headers }: Response): boolean {
  const kept = headers.get(KEPT_HEADER)
  // Where there is no page nothing kept is of its build.
  if (typeof document === 'undefined') return kept !== null
  document.documentElement.toggleAttribute('data-kept', kept !== null)
  return kept !== null && kept !== buildOfPage()
}
