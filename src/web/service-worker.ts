import { matchPrecache, type PrecacheEntry, precacheAndRoute } from 'workbox-precaching'
import { NavigationRoute, registerRoute } from 'workbox-routing'
import { CacheFirst, NetworkFirst } from 'workbox-strategies'
import { type KeptSite, SHELL_PATH } from '../publish/kept-site.ts'
import { areAllOf } from './offline/are-all-of.ts'
import { KEPT_HEADER } from './offline/kept-header.ts'
import type { Meeting, Question, WhatIsKept } from './offline/questions.ts'

// The build puts the two lists here.
declare const self: ServiceWorkerGlobalScope & {
  readonly __WB_MANIFEST: PrecacheEntry[]
  readonly __KEPT_SITE: KeptSite
}

const kept = self.__KEPT_SITE
// A host may have several sites, each in a folder of its own.
const PAGES_OF_ANY = `pages ${self.registration.scope} `
const PAGES = PAGES_OF_ANY + kept.build
const LATER = `index ${self.registration.scope}`
const MANIFEST = new URL('archive/manifest.json', self.location.href).href
const ARCHIVE = new URL('archive/', self.location.href).href

const LATER_ADDRESSES = new Set(
  kept.later.addresses.map((address) => new URL(address, self.location.href).href),
)

const isFresh = ({ cache }: Request) => cache === 'reload' || cache === 'no-cache' || cache === 'no-store'

// The newest that can be reached; what is kept says of which build it is.
registerRoute(
  ({ url }) => url.href === MANIFEST,
  async ({ request }) => (await reached(request)) ?? (await keptManifest()),
)

// A name carries the hash of its content. Who asks for it afresh has found what is kept torn.
registerRoute(
  ({ url, request }) => url.href.startsWith(ARCHIVE) && isFresh(request),
  ({ request }) => fetch(request),
)

const later = new CacheFirst({ cacheName: LATER })
let storing: Promise<unknown> = Promise.resolve()
registerRoute(
  ({ url }) => LATER_ADDRESSES.has(url.href),
  (options) => {
    const [response, stored] = later.handleAll(options)
    storing = Promise.allSettled([storing, stored])
    return response
  },
)

const page = new NetworkFirst({
  cacheName: PAGES,
  plugins: [
    {
      // What follows the «?» is the program's.
      cacheKeyWillBeUsed: async ({ request }) => request.url.replace(/[?#].*/u, '').replace(/\/$/u, ''),
      cacheWillUpdate: async ({ response }) =>
        response.ok && (await response.clone().text()).includes(`content="${kept.build}"`) ? response : null,
      handlerDidError: async () => matchPrecache(SHELL_PATH),
    },
  ],
})
// A page has no ending; a file that has one is shown or saved as it is.
registerRoute(new NavigationRoute(page, { denylist: [/\.[a-z0-9]+$/u] }))

precacheAndRoute(self.__WB_MANIFEST, { directoryIndex: '', cleanURLs: false })

self.addEventListener('activate', (event) => {
  event.waitUntil(Promise.all([forgetOthers(), self.clients.claim()]))
})

self.addEventListener('message', (event) => {
  event.waitUntil(answer(event.data, event.ports[0]))
})

async function reached(request: Request): Promise<Response | null> {
  const response = await fetch(request).catch(() => null)
  return response && response.status < 500 ? response : null
}

async function keptManifest(): Promise<Response> {
  const manifest = await matchPrecache(MANIFEST)
  if (!manifest) return Response.error()
  const headers = new Headers(manifest.headers)
  headers.set(KEPT_HEADER, kept.build)
  return new Response(manifest.body, { headers })
}

/** Pages and parts of other builds. */
async function forgetOthers(): Promise<void> {
  const names = await caches.keys()
  const others = names.filter((name) => name.startsWith(PAGES_OF_ANY) && name !== PAGES)
  await Promise.all(others.map((name) => caches.delete(name)))
  const parts = await caches.open(LATER)
  const stale = (await parts.keys()).filter(({ url }) => !LATER_ADDRESSES.has(url))
  await Promise.all(stale.map((request) => parts.delete(request)))
}

async function answer(question: Question, port: MessagePort | undefined): Promise<void> {
  if (question.kind === 'take-over') return self.skipWaiting()
  if (question.kind === 'what-is-kept') return port?.postMessage(await whatIsKept())
  const meeting: Meeting = question.build === kept.build ? 'same' : 'other'
  port?.postMessage(meeting)
  // Nothing changes for a page of this very build, but it would for others: a renewal is offered, never forced.
  if (meeting === 'same' && (await areAllOf(kept.build, windows))) await self.skipWaiting()
}

/** Those of this site; its host may have others. */
async function windows(): Promise<readonly WindowClient[]> {
  const all = await self.clients.matchAll({ type: 'window', includeUncontrolled: true })
  return all.filter(({ url }) => url.startsWith(self.registration.scope))
}

async function whatIsKept(): Promise<WhatIsKept> {
  // It has come before it is stored; a full disk is no reason to say nothing.
  await storing
  const found = new Set((await (await caches.open(LATER)).keys()).map(({ url }) => url))
  const isWhole = [...LATER_ADDRESSES].every((address) => found.has(address))
  return { ...kept, laterKept: isWhole ? 'yes' : 'no' }
}
