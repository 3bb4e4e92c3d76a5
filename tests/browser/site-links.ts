import { parseHTML } from 'linkedom'

/** What of a site others may lead to: for each of its files, the anchors in it. */
export type SiteFiles = ReadonlyMap<string, string>

/** Ways of a site that lead nowhere, as «where it stands: what it says». */
export function lostLinks(files: SiteFiles, site: string): readonly string[] {
  const anchors = new Map<string, ReadonlySet<string>>()
  const anchorsOf = (file: string) => {
    const known = anchors.get(file) ?? idsIn(files.get(file) ?? '')
    anchors.set(file, known)
    return known
  }
  const leads = (address: URL) => {
    const below = decodeURIComponent(address.pathname.slice(new URL(site).pathname.length))
    const index = `${below}/index.html`.replace(/^\/|(?<=\/)\//gu, '')
    const file = [below, index, `${below}.html`].find((one) => files.has(one))
    if (file === undefined) return false
    const anchor = decodeURIComponent(address.hash.slice(1).replace(/:~:.*$/u, ''))
    return anchor === '' || !file.endsWith('.html') || anchorsOf(file).has(anchor)
  }
  return [...files].flatMap(([file, text]) => {
    const at = new URL(file.replace(/(?:^|\/)index\.html$/u, ''), site)
    const found = [
      ...(file.endsWith('.html') ? linksIn(text) : relativeIn(file, text)),
      ...namedIn(text, site),
    ]
    return [...new Set(found)]
      .filter((link) => {
        const address = new URL(link, at)
        // What has no host of ours leads out of the site: another may be down without our doing.
        return address.origin === new URL(site).origin && !leads(address)
      })
      .map((link) => `${file}: ${link}`)
  })
}

function linksIn(html: string): readonly string[] {
  const { document } = parseHTML(html)
  return [...document.querySelectorAll('[href], [src], [action]')].flatMap((element: Element) =>
    ['href', 'src', 'action'].flatMap((name) => element.getAttribute(name) ?? []),
  )
}

/** Of a style sheet what it loads, of a data package its files. */
function relativeIn(file: string, text: string): readonly string[] {
  if (file.endsWith('.css'))
    return [...text.matchAll(/url\(["']?(?!data:)([^"')]+)/gu)].map(([, url]) => url ?? '')
  if (!file.endsWith('datapackage.json')) return []
  const { resources } = JSON.parse(text) as { resources: readonly { path: string }[] }
  return resources.map(({ path }) => path)
}

/** Whole addresses of the site, wherever in a text they stand. */
function namedIn(text: string, site: string): readonly string[] {
  const unfolded = text.replaceAll(/\r\n[ \t]/gu, '')
  const address = new RegExp(`${site.replaceAll('.', '\\.')}[^\\s"'<>(){},;|\\\\]*`, 'gu')
  return [...unfolded.matchAll(address)].map(([found]) =>
    found.replaceAll('&amp;', '&').replace(/[.:]$/u, ''),
  )
}

const idsIn = (html: string): ReadonlySet<string> =>
  new Set([...html.matchAll(/\sid="([^"]*)"/gu)].map(([, id = '']) => id))
