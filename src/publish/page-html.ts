import type { RenderedPage } from './rendered-page.ts'

const HEAD = /<!-- head -->(?:(?!<!-- head -->).)*?<!-- \/head -->/su
const ROOT = /<div id="root">(?:(?!<div).)*?<\/div>/su
const LANGUAGE = /<html lang="[a-z]+">/u

/**
 * A page in the shell that the bundler wrote. The address tells the program whether the page is the one it would show.
 * Throws when the shell has no place for it.
 */
export function pageHtml(shell: string, { address, language, head, body }: RenderedPage): string {
  return [
    { place: LANGUAGE, put: `<html lang="${language}">` },
    { place: HEAD, put: head },
    // The last, since a body is long: nothing is looked for in it.
    { place: ROOT, put: `<div id="root" data-address="${escaped(address)}">${body}</div>` },
  ].reduce((made, { place, put }) => {
    if (!place.test(made)) throw new Error(`Cannot write page "${address}": the shell has no ${place.source}`)
    // A function, since «$&» in a title is no pattern.
    return made.replace(place, () => put)
  }, shell)
}

/** Text as it stands in HTML, between tags or in a quoted attribute. */
export function escaped(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')
}
