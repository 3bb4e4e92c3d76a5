import type { RenderedPage } from './rendered-page.ts'
import { stylesFirst } from './styles-first.ts'

const HEAD = /<!-- head -->(?:(?!<!-- head -->).)*?<!-- \/head -->/su
const ROOT = /<div id="root">(?:(?!<div).)*?<\/div>/su
const LANGUAGE = /<html lang="[a-z]+">/u

/**
 * A page in the shell that the bundler wrote; `preloads` are tags for the parts of the program it needs. The address
 * tells the program whether the page is the one it would show. Throws when the shell has no place for it.
 */
export function pageHtml(shell: string, page: RenderedPage, preloads: readonly string[]): string {
  const { address, language, head, body } = page
  const parts = [
    { place: LANGUAGE, put: `<html lang="${language}">` },
    { place: HEAD, put: head },
    // After those of the shell, whose rules they build upon.
    { place: /<\/head>/u, put: `${preloads.map((tag) => `  ${tag}\n  `).join('')}</head>` },
  ]
  const placed = (html: string, { place, put }: { readonly place: RegExp; readonly put: string }) => {
    if (!place.test(html)) throw new Error(`Cannot write page "${address}": the shell has no ${place.source}`)
    // A function, since «$&» in a title is no pattern.
    return html.replace(place, () => put)
  }
  // What is looked for in the head is not looked for in the body, which is long.
  const empty = stylesFirst(parts.reduce(placed, shell))
  return placed(empty, {
    place: ROOT,
    put: `<div id="root" data-address="${escaped(address)}">${body}</div>`,
  })
}

/** Text as it stands in HTML, between tags or in a quoted attribute. */
export function escaped(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')
}
