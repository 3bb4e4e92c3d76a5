import { pathToFileURL } from 'node:url'
import { pageHtml } from '../publish/page-html.ts'
import { pageShell } from '../publish/page-shell.ts'
import type { PublishedFile } from '../publish/publication.ts'
import type { PageRenderer, RenderedPage } from '../publish/rendered-page.ts'
import { VIEW_FILE, type ViewFile } from '../publish/view-file.ts'
import { type Chunks, chunkTags } from './chunk-tags.ts'
import { cardCount, drawCards } from './draw-cards.ts'
import { fileWriter } from './file-writer.ts'
import { type PublishedArchive, publishedArchive } from './published-archive.ts'
import { inShare, type Share } from './share.ts'
import type { SiteLocation } from './site-location.ts'

/** What is needed to write the pages of a site whose archive is in its folder already; it can be sent to another thread. */
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
  /** Where painted cards are kept. */
  readonly cards: string
}

/** What a thread writes pages with. */
type Desk = { readonly pages: PageRenderer; readonly archive: PublishedArchive['archive'] }

/** Told while pages are written: how many pages and cards there are in all, then each that is written. */
export type Steps = { readonly onOpened: (count: number) => void; readonly onWritten: () => void }

/** Opens the archive of a site and what renders its pages. */
async function openDesk({ renderer, folder, base, site }: PageWork): Promise<Desk> {
  const published = publishedArchive(folder)
  const { prerenderer } = await import(pathToFileURL(renderer).href)
  return { pages: prerenderer({ ...published, base, site }), archive: published.archive }
}

/** Writes a share of the pages of a site, and of the cards that previews show of them. */
export async function writePageShare(
  work: PageWork,
  share: Share,
  { onOpened, onWritten }: Steps,
): Promise<void> {
  const { folder, base } = work
  const { pages, archive } = await openDesk(work)
  onOpened(pages.pages.flat().length + cardCount(archive))
  const write = fileWriter(folder)
  const shellOf = shellsOf(work)
  const html = (page: RenderedPage) => pageHtml(shellOf(page), page)
  // A page in the next language shows what is at hand from the one before.
  for (const address of inShare(pages.pages, share).flat()) {
    const page = await pages.render(address)
    write({ path: fileAt(address, base), content: html(page) })
    if (page.view !== null && page.language === 'vi') write(viewBeside(page, work))
    onWritten()
  }
  for await (const card of drawCards(archive, share, work.cards)) {
    write(card)
    onWritten()
  }
  if (share.first !== 0) return
  // Hosts look for one page of that name; the others are found by the link to their language.
  for (const [at, page] of (await pages.notFound()).entries())
    write({ path: at === 0 ? '404.html' : fileAt(page.address, base), content: html(page) })
}

/** Pages of one kind and language need the same parts of the program. */
function shellsOf({ shell, chunks, base }: PageWork): (page: RenderedPage) => string {
  const known = new Map<string, string>()
  return ({ modules }) => {
    const key = modules.join(' ')
    const made = known.get(key) ?? pageShell(shell, chunkTags(chunks, modules, base))
    known.set(key, made)
    return made
  }
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
