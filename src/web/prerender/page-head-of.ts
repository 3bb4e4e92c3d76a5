import type { Conference } from '../../model/conference.ts'
import type { MachineHeads } from '../../publish/machine-heads.ts'
import type { PageHead } from '../../publish/page-head.ts'
import { addressIn, homeOf, LANGUAGES, type Language } from '../language.ts'
import { paths } from '../paths.ts'
import type { Strings } from '../strings/strings.ts'

/** What a page is about, for those who have not opened it. */
export type PageSummary = {
  readonly title: string
  readonly description: string
  readonly kind: PageHead['kind']
}

type Given = {
  readonly summary: PageSummary
  /** Where the page stands below the home of its edition. */
  readonly path: string
  readonly language: Language
  readonly strings: Strings
  /** Where the site stands in the world, with a slash at its end. */
  readonly site: string
  readonly machineHead: MachineHeads
  /** The conference whose page it is. */
  readonly conference: Conference | null
}

const NOTHING = { image: null, meta: [], links: [], data: [] }

/** The head of a page that stands at one path in every language. */
export function pageHeadOf({
  summary,
  path,
  language,
  strings,
  site,
  machineHead,
  conference,
}: Given): PageHead {
  const inLanguage = (one: Language) => addressIn(homeOf(one, site), path)
  const stands = path !== paths.nowhere.href()
  const addressOfHome = homeOf(language, site)
  return {
    ...summary,
    title: strings.site.title(summary.title),
    language,
    canonical: stands ? inLanguage(language) : null,
    alternates: stands ? inEachLanguage(inLanguage) : [],
    ...(stands
      ? machineHead({
          ...summary,
          path,
          language,
          conference,
          home: addressOfHome,
          lists: strings.record.headings,
        })
      : NOTHING),
  }
}

function inEachLanguage(address: (language: Language) => string): PageHead['alternates'] {
  return [
    ...(Object.keys(LANGUAGES) as Language[]).map((one) => ({ language: one, href: address(one) })),
    { language: 'x-default', href: address('vi') },
  ]
}
