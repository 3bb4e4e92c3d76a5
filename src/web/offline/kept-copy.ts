/** On the manifest of the archive when it comes from what is kept: the build that it is of. */
export const KEPT_HEADER = 'Ky-Yeu-Kept'

/** The build that the page before the reader is of; null where nothing is kept. */
export function buildOfPage(): string | null {
  // The search asks from a worker, which has no page.
  if (typeof document === 'undefined') return null
  return document.querySelector<HTMLMetaElement>('meta[name="build"]')?.content ?? null
}
