import { type MachineHeads, machineHeads } from '../../publish/machine-heads.ts'
import { headTags } from '../../publish/page-head.ts'
import type { ListedPublication } from '../../publish/publication.ts'
import type { PageRenderer, RenderedPage } from '../../publish/rendered-page.ts'
import type { Archive, ArchiveClient } from '../archive-client.ts'
import { facetsOf } from '../archive-facets.ts'
import { archiveInHand } from '../archive-in-hand.ts'
import type { Edition } from '../edition.ts'
import { addressIn, homeOf, LANGUAGES, type Language, withoutLanguage } from '../language.ts'
import { paths } from '../paths.ts'
import { createRoutes } from '../routes.tsx'
import { english } from '../strings/en/english.ts'
import { vietnamese } from '../strings/vi/vietnamese.ts'
import { timelineFinder } from '../timeline-finder.ts'
import type { ViewAt } from '../views-beside.ts'
import { pageHeadOf } from './page-head-of.ts'
import { PRERENDERED } from './page-summaries.ts'
import { siteAddresses } from './site-addresses.ts'
import { staticPages } from './static-pages.tsx'

/** What is prerendered, and where it will stand. */
export type Published = {
  /** The archive as its lists know it. */
  readonly archive: Archive & Pick<ListedPublication, 'version'>
  /** All that is known of one of its conferences; asked one page at a time, so that nobody need hold them all. */
  readonly record: ArchiveClient['record']
  readonly loadState: ArchiveClient['loadState']
  /** Where the site stands on its host, with a slash at both ends. */
  readonly base: string
  /** Where the site stands in the world, with a slash at its end. */
  readonly site: string
}

const STRINGS = { vi: vietnamese, en: english } satisfies Record<Language, Edition['strings']>

/** The modules with the words of a language. */
const WORDS = {
  vi: 'src/web/strings/vi/vietnamese.ts',
  en: 'src/web/strings/en/english.ts',
} satisfies Record<Language, string>

/** Renders every page of an archive as the program in the browser will show it first. */
export function prerenderer(published: Published): PageRenderer {
  const { archive, base, site } = published
  const machineHead = machineHeads({ ...archive, site })
  const shown = latestView(base)
  const editions = (Object.keys(LANGUAGES) as Language[]).map((language) =>
    editionOf(published, language, { machineHead, shown }),
  )
  const below = siteAddresses(archive)
  const places = new Map(
    editions.flatMap(({ home, render }) =>
      below.map((path) => [addressIn(home, path), () => render(path)] as const),
    ),
  )
  return {
    pages: below.map((path) => editions.map(({ home }) => addressIn(home, path))),
    render: (address) => {
      const render = places.get(address)
      if (!render) throw new Error(`Cannot prerender "${address}": it is no page of the site at "${base}"`)
      return render()
    },
    notFound: () => Promise.all(editions.map(({ render }) => render(paths.nowhere.href()))),
  }
}

/** What the page that was rendered last shows of the archive: it shows the same in the next language. */
type LatestView = { readonly at: ViewAt; readonly keep: (address: string, view: unknown) => void }

function latestView(base: string): LatestView {
  let latest: { readonly path: string; readonly view: unknown } | null = null
  return {
    keep: (address, view) => {
      latest = { path: withoutLanguage(address, base), view }
    },
    // The loader of this very page gave it.
    at: async <View,>(address: string) =>
      latest?.path === withoutLanguage(address, base) ? (latest.view as View | null) : null,
  }
}

type Shared = { readonly machineHead: MachineHeads; readonly shown: LatestView }

/** The pages of an archive in one language. */
function editionOf(published: Published, language: Language, { machineHead, shown }: Shared) {
  const { archive, base, site } = published
  const strings = STRINGS[language]
  const home = homeOf(language, base)
  const pages = staticPages(
    createRoutes(clientOf(published, shown.at), { language, strings, base, site }),
    home,
  )
  const render = async (path: string): Promise<RenderedPage> => {
    const address = addressIn(home, path)
    const { route, id, body, view } = await pages(address)
    shown.keep(address, view)
    const prerendered = PRERENDERED.find((candidate) => candidate.path === route)
    if (!prerendered)
      throw new Error(`Cannot prerender "${address}": its route "${route}" is not in the list`)
    const summary = prerendered.summary({ archive, id, strings, language })
    const conference = route === paths.conference.path ? await published.record(id) : null
    const head = pageHeadOf({ summary, path, language, strings, site, machineHead, conference })
    return {
      address,
      language,
      head: headTags(head),
      body,
      view,
      modules: [prerendered.module, WORDS[language]],
    }
  }
  return { home, render }
}

/** Whatever is asked of the index, or of all records at once, is asked in the browser. */
function clientOf({ archive, record, loadState }: Published, viewAt: ViewAt): ArchiveClient {
  const nothing = () => Promise.reject(new Error('Cannot search while prerendering'))
  return {
    ...archiveInHand({ archive, record, loadState, loadWhole: nothing }),
    viewAt,
    version: () => Promise.resolve(archive.version),
    searcher: {
      find: timelineFinder({ columns: () => Promise.resolve(facetsOf(archive)), search: nothing }),
      ...{ prepare: nothing, lookUp: nothing, suggest: nothing, why: nothing, origin: nothing },
    },
  }
}
