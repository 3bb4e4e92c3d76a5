import { VIEW_FILE, type ViewFile } from '../publish/view-file.ts'
import { withoutLanguage } from './language.ts'
import { buildOfPage } from './offline/kept-copy.ts'

/** What the page at a path shows, if that can be had without the archive. */
export type ViewAt = <View>(pathname: string) => Promise<View | null>

/**
 * Reads the views that stand beside the pages of the site at `base`. A view of another build than the page before the
 * reader may be of another shape, and is none; neither is any when what else is read is of another state of the data.
 */
export function viewsBeside(base: string, isOfPage: () => boolean = () => true): ViewAt {
  const known = new Map<string, unknown>()
  return async <View>(pathname: string) => {
    const build = buildOfPage()
    if (build === null || !isOfPage()) return null
    const path = withoutLanguage(pathname, base)
    const view =
      known.get(path) ?? (await viewIn(`${base}${path}${path === '' ? '' : '/'}${VIEW_FILE}`, build))
    // In the meantime something else of the archive may have come.
    if (!isOfPage()) return null
    if (view !== null) known.set(path, view)
    // The build wrote what the loader of this page gave it.
    return view as View | null
  }
}

async function viewIn(file: string, build: string): Promise<unknown> {
  const response = await fetch(file, { cache: 'no-cache' }).catch(() => null)
  const read: Partial<ViewFile> | null = response?.ok ? await response.json().catch(() => null) : null
  return read?.build === build ? (read.view ?? null) : null
}
