import type { ArchiveState } from '../../model/archive-state.ts'
import { briefOf } from '../../model/brief.ts'
import { type MachineHeads, machineHeads } from '../../publish/machine-heads.ts'
import { headTags } from '../../publish/page-head.ts'
import type { Publication } from '../../publish/publication.ts'
import type { PageRenderer, RenderedPage } from '../../publish/rendered-page.ts'
import type { Archive, ArchiveClient, WholeArchive } from '../archive-client.ts'
import { archiveInHand } from '../archive-in-hand.ts'
import type { Edition } from '../edition.ts'
import { addressIn, homeOf, LANGUAGES, type Language } from '../language.ts'
import { paths } from '../paths.ts'
import { createRoutes } from '../routes.tsx'
import { english } from '../strings/en/english.ts'
import { vietnamese } from '../strings/vi/vietnamese.ts'
import { pageHeadOf } from './page-head-of.ts'
import { PRERENDERED } from './page-summaries.ts'
import { siteAddresses } from './site-addresses.ts'
import { staticPages } from './static-pages.tsx'

/** What is prerendered, and where it will stand. */
export type Published = {
  readonly archive: WholeArchive & Pick<Publication, 'version'>
  readonly state: ArchiveState
  /** Where the site stands on its host, with a slash at both ends. */
  readonly base: string
  /** Where the site stands in the world, with a slash at its end. */
  readonly site: string
}

const STRINGS = { vi: vietnamese, en: english } satisfies Record<Language, Edition['strings']>

/** The words of a language that are not in the program from the start. */
const WORDS = { vi: [], en: ['src/web/strings/en/english.ts'] } satisfies Record<Language, readonly string[]>

/** Renders every page of an archive as the program in the browser will show it first. */
export function prerenderer(published: Published): PageRenderer {
  const { archive, base, site } = published
  const listed = { ...archive, conferences: archive.conferences.map(briefOf) }
  const machineHead = machineHeads({ ...archive, site })
  const editions = (Object.keys(LANGUAGES) as Language[]).map((language) =>
    editionOf({ ...published, listed }, language, machineHead),
  )
  const below = siteAddresses(listed)
  const places = new Map(
    editions.flatMap(({ home, render }) =>
      below.map((path) => [addressIn(home, path), () => render(path)] as const),
    ),
  )
  return {
    addresses: [...places.keys()],
    render: (address) => {
      const render = places.get(address)
      if (!render) throw new Error(`Cannot prerender "${address}": it is no page of the site at "${base}"`)
      return render()
    },
    notFound: () => Promise.all(editions.map(({ render }) => render(paths.nowhere.href()))),
  }
}

type Prepared = Published & {
  /** The archive as its lists know it. */
  readonly listed: Archive
}

/** The pages of an archive in one language. */
function editionOf(prepared: Prepared, language: Language, machineHead: MachineHeads) {
  const { listed, base, site } = prepared
  const strings = STRINGS[language]
  const home = homeOf(language, base)
  const pages = staticPages(createRoutes(clientOf(prepared), { language, strings, base, site }), home)
  const render = async (path: string): Promise<RenderedPage> => {
    const address = addressIn(home, path)
    const { route, id, body, view } = await pages(address)
    const prerendered = PRERENDERED.find((candidate) => candidate.path === route)
    if (!prerendered)
      throw new Error(`Cannot prerender "${address}": its route "${route}" is not in the list`)
    const summary = prerendered.summary({ archive: listed, id, strings, language })
    const head = pageHeadOf({ summary, path, language, strings, site, machineHead })
    return {
      address,
      language,
      head: headTags(head),
      body,
      view,
      modules: [prerendered.module, ...WORDS[language]],
    }
  }
  return { home, render }
}

/** Whatever is asked of the index is asked in the browser. */
function clientOf({ archive, listed, state }: Prepared): ArchiveClient {
  const nothing = () => Promise.reject(new Error('Cannot search while prerendering'))
  return {
    ...archiveInHand({ whole: archive, listed, state }),
    viewAt: () => Promise.resolve(null),
    searcher: { search: nothing, suggest: nothing, why: nothing, origin: nothing },
  }
}
