import { languageAt } from '../language.ts'

/** In a pack what comes behind the «#» is the address of a page: «#/en/hoi-nghi/…». */
export const BASE = '#/'

/** The address of the page, as the site in another place has it. */
export const addressInHash = (hash: string): string => (hash.startsWith(BASE) ? hash : BASE)

/** The other language is another document; to the browser it is the same, so it is opened anew by hand. */
export function reopenInOtherLanguage(): void {
  const opened = languageAt(pathOf(location.hash), BASE)
  // Before the router hears of it.
  addEventListener('popstate', (event) => {
    if (languageAt(pathOf(location.hash), BASE) === opened) return
    event.stopImmediatePropagation()
    location.reload()
  })
}

/** An anchor within the page is no address of another. */
export function followAnchors(): void {
  document.addEventListener('click', (event) => {
    const link = event.target instanceof Element ? event.target.closest('a') : null
    const href = link?.getAttribute('href') ?? ''
    if (!href.startsWith('#') || href.startsWith(BASE)) return
    event.preventDefault()
    const target = document.getElementById(decodeURIComponent(href.slice(1)))
    target?.scrollIntoView()
    target?.focus({ preventScroll: true })
  })
}

const pathOf = (hash: string) => addressInHash(hash).replace(/[?].*/u, '')
