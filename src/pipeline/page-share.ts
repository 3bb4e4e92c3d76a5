import { pathToFileURL } from 'node:url'
import type { ArchiveState } from '../model/archive-state.ts'
import { pageHtml } from '../publish/page-html.ts'
import type { Publication, PublishedFile } from '../publish/publication.ts'
import type { PageRenderer, RenderedPage } from '../publish/rendered-page.ts'
import { VIEW_FILE, type ViewFile } from '../publish/view-file.ts'
import { type Chunks, chunkTags } from './chunk-tags.ts'
import { drawCards } from './draw-cards.ts'
import { fileWriter } from './file-writer.ts'
import { inShare, type Share } from './share.ts'
import type { SiteLocation } from './site-location.ts'

/** What is needed to write the pages of a site; it can be sent to another thread. */
export type PageWork = SiteLocation & {
  /** The folder of the site. */
  readonly folder: string
  /** The HTML that the bundler wrote, in which every page stands. */
  readonly shell: string
  /** The build that its pages are of. */
  readonly build: string
  readonly chunks: Chunks
  /** The bundle that renders, a file of `src/web/prerender/prerenderer.tsx`. */
  readonly renderer: string
  readonly archive: Pick<Publication, 'version' | 'conferences' | 'authorities' | 'redirects'>
  readonly state: ArchiveState
  /** Where painted cards are kept. */
  readonly cards: string
}

/** Renders the pages of an archive. */
export async function openRenderer({
  renderer,
  archive,
  state,
  base,
  site,
}: PageWork): Promise<PageRenderer> {
  const { prerenderer } = await import(pathToFileURL(renderer).href)
  return prerenderer({ archive, state, base, site })
}

/** Writes a share of the pages of a site, and of the cards that previews show of them; `onWritten` is called after each. */
export async function writePageShare(work: PageWork, share: Share, onWritten: () => void): Promise<void> {
  const { folder, shell, chunks, base } = work
  const pages = await openRenderer(work)
  const write = fileWriter(folder)
  const html = (page: RenderedPage) => pageHtml(shell, page, chunkTags(chunks, page.modules, base))
  for (const address of inShare(pages.addresses, share)) {
    const page = await pages.render(address)
    write({ path: fileAt(address, base), content: html(page) })
    if (page.view !== null && page.language === 'vi') write(viewBeside(page, work))
    onWritten()
  }
  for await (const card of drawCards(work.archive, share, work.cards)) {
    write(card)
    onWritten()
  }
  if (share.first !== 0) return
  // Hosts look for one page of that name; the others are found by the link to their language.
  for (const [at, page] of (await pages.notFound()).entries())
    write({ path: at === 0 ? '404.html' : fileAt(page.address, base), content: html(page) })
}

function viewBeside({ address, view }: RenderedPage, { base, build }: PageWork): PublishedFile {
  const file: ViewFile = { build, view }
  return { path: fileAt(address, base).replace('index.html', VIEW_FILE), content: JSON.stringify(file) }
}

/** «/ky-yeu/hoi-nghi/x» on a site at «/ky-yeu/» is «hoi-nghi/x/index.html». */
function fileAt(address: string, base: string): string {
  const below = decodeURIComponent(address.slice(base.length))
  return below === '' ? 'index.html' : `${below}/index.html`
}
