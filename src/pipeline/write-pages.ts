import { pageHtml } from '../publish/page-html.ts'
import type { PageRenderer, RenderedPage } from '../publish/rendered-page.ts'
import { chunkTags } from './chunk-tags.ts'
import { readText } from './files.ts'
import type { Chunks } from './site-bundle.ts'
import type { SiteFolder } from './site-folder.ts'
import type { Voice } from './terminal.ts'

type Pages = { readonly pages: PageRenderer; readonly chunks: Chunks; readonly base: string }

/** Writes every page of a site as a file of its own, in the shell that the bundler wrote. */
export async function writePages(
  folder: SiteFolder,
  { pages, chunks, base }: Pages,
  terminal: Pick<Voice, 'progress'>,
): Promise<void> {
  const shell = readText(folder.below('index.html'))
  // The page of the timeline takes its place.
  folder.remove('index.html')
  const html = (page: RenderedPage) => pageHtml(shell, page, chunkTags(chunks, page.modules, base))
  const progress = terminal.progress(pages.addresses.length)
  for (const address of pages.addresses) {
    folder.write({ path: fileAt(address, base), content: html(await pages.render(address)) })
    progress.step()
  }
  progress.end()
  folder.write({ path: '404.html', content: html(await pages.notFound()) })
}

/** «/ky-yeu/hoi-nghi/x» on a site at «/ky-yeu/» is «hoi-nghi/x/index.html». */
function fileAt(address: string, base: string): string {
  const below = decodeURIComponent(address.slice(base.length))
  return below === '' ? 'index.html' : `${below}/index.html`
}
