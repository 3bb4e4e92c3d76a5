import { beforeAll, describe, expect, it } from 'vitest'
import { PlaceAuthority } from '../../src/model/authority.ts'
import { Conference } from '../../src/model/conference.ts'
import { Permalink } from '../../src/model/permalink.ts'
import { webAddress } from '../../src/model/web-address.ts'
import { readReport } from '../../src/pipeline/read-report.ts'
import { sourceList } from '../../src/publish/pack/source-list.ts'
import { pageHtml } from '../../src/publish/page-html.ts'
import type { Publication } from '../../src/publish/publication.ts'
import { normalized } from '../../src/text/normalize.ts'
import { prerenderer } from '../../src/web/prerender/prerenderer.tsx'
import { conferenceOf } from '../fixtures/conference.ts'
import { inHand } from '../fixtures/publication.ts'
import { placeOf } from '../link/authorities.ts'
import { publishedFiles } from '../publish/read-data.ts'
import {
  digestAt,
  digestCarrying,
  HARMLESS,
  pageCarrying,
  publicationCarrying,
  publicationOfReports,
} from './injected-archive.ts'
import { INJECTIONS } from './injections.ts'
import { partsIn, partsOfPage } from './parts-in.ts'
import { eachSurvives } from './trial.ts'

const TEXTS = INJECTIONS.map(({ text }) => text)

const capturesOf = (texts: readonly string[]) =>
  texts.flatMap((text, nth) => [digestCarrying(text, nth), pageCarrying(text, nth + texts.length)])
const read = publicationOfReports(capturesOf(TEXTS))
const harmless = [
  publicationOfReports([...capturesOf(HARMLESS), digestAt('https://bao.example/khac', 20)]).publication,
  publicationCarrying(HARMLESS),
]
const ARCHIVES = [
  ['captures', read.publication],
  ['records', publicationCarrying(TEXTS)],
] as const

const SHELL = `<!doctype html><html lang="vi"><head><!-- head --><title>Vỏ</title><!-- /head --></head>
<body><div id="root"></div></body></html>`

type Page = { readonly address: string; readonly document: Document }

/** All pages of an archive, as a browser without the program reads them. */
async function pagesOf(publication: Publication): Promise<readonly Page[]> {
  const { pages: all, render } = prerenderer({ ...inHand(publication), base: '/', site: publication.site })
  const pages = await Promise.all(all.flat().map(render))
  return pages.map((page) => ({
    address: page.address,
    document: new DOMParser().parseFromString(pageHtml(SHELL, page), 'text/html'),
  }))
}

/** Which files are of one kind: those of one name, or of one ending. */
const endOf = (path: string) => {
  const file = path.split('/').at(-1) ?? ''
  return file.endsWith('.csv') ? file : (/\.[a-z.]+$/u.exec(file)?.[0] ?? file)
}

/** Everything that is published beside the pages, and the list of a pack. */
async function filesOf(publication: Publication): Promise<ReadonlyMap<string, string>> {
  const { path, content } = sourceList(publication)
  return new Map([
    ...(await publishedFiles(publication)),
    [path, [...(content as Iterable<string>)].join('')],
  ])
}

const LEADING = [
  'href',
  'src',
  'srcset',
  'action',
  'formaction',
  'data',
  'poster',
  'cite',
  'ping',
  'xlink:href',
]

const addressesIn = (page: Document) =>
  [...page.querySelectorAll('*')].flatMap((element) =>
    element
      .getAttributeNames()
      .filter((name) => LEADING.includes(name))
      .map((name) => element.getAttribute(name) ?? ''),
  )

/** Where pages may lead: our own site, the newspapers of the archive, and who they cite. */
const SITES = [
  ...['https://ky-yeu.example', 'https://bao.example', 'https://creativecommons.org'],
  // A source that is an address of the web is one.
  ...TEXTS.flatMap((text) => (webAddress(text) === null ? [] : new URL(text).origin)),
]

/** A text as HTML can hold it, spaces as they are shown. */
const asRead = (text: string) => text.replaceAll('\0', '').replace(/\s+/gu, ' ').trim()

describe('an injection', () => {
  it('is one of many', () => {
    expect(new Set(TEXTS).size).toBeGreaterThanOrEqual(60)
    expect(new Set(TEXTS).size).toBe(TEXTS.length)
  })

  const reports = new Map(
    read.publication.conferences.flatMap((one) => one.reports.map((report) => [report.file, report])),
  )

  it('in a capture is read as text, or the capture is refused with a reason', ({ task }) =>
    eachSurvives(
      task,
      { what: 'an injection in a capture: read as text, or refused' },
      capturesOf(TEXTS),
      (capture) => {
        const refused = read.leftOut.find(({ file }) => file === capture.file)
        const report = reports.get(capture.file)
        if (refused) return expect([refused.reason === '', report]).toEqual([false, undefined])
        expect(report?.text).not.toMatch(/[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/u)
        const nth = Number(/\d+/u.exec(capture.file)?.[0])
        if (!capture.file.endsWith('.md')) return expect(report?.rights).toBe('capture')
        const text = TEXTS[nth] ?? ''
        expect(report?.headline).toBe(
          normalized(`${text} Tổng kết công tác thông tin đối ngoại năm 2031`.trim()),
        )
        expect([report?.publisher, report?.byline]).toEqual([
          normalized(`${text} Báo Mẫu`.trim()),
          normalized(`${text} Văn Mẫu`.trim()),
        ])
      },
    ))

  it('as the address of a report is refused, or is an address of the web', ({ task }) =>
    eachSurvives(task, { what: 'an injection as the address of a report' }, INJECTIONS, ({ text }) => {
      const reading = readReport(digestAt(text, 0))
      if ('issue' in reading)
        return expect(reading.issue.code).toMatch(/^(?:bad-front-matter|binary|un\w+)$/u)
      expect(webAddress(reading.record.reports[0]?.url ?? null)).toMatch(/^https?:\/\//u)
    }))

  it('is the address of no page of ours', ({ task }) =>
    eachSurvives(task, { what: 'an injection as an id' }, INJECTIONS, ({ text: id }) => {
      const isName = /^[a-z0-9]+(?:-[a-z0-9]+)*$/u.test(id)
      const place = placeOf({ id, preferredForm: 'Mẫu' })
      expect(Conference.safeParse({ ...conferenceOf(), id }).success).toBe(isName)
      expect(PlaceAuthority.safeParse(place).success).toBe(isName)
      expect(Permalink.safeParse({ id, reports: ['mau'] }).success).toBe(isName)
    }))

  it('leaves every other file as it was', () => {
    expect(read.publication.conferences.length + read.leftOut.length).toBe(2 * TEXTS.length)
    expect(read.leftOut.length).toBeLessThan(TEXTS.length / 4)
  })
})

/** What files of each kind, and pages, are made of without injections. */
const known = new Map<string, Set<string>>()
const knownIn = (path: string) => known.get(endOf(path)) ?? new Set()
const isKnown = (part: string) => known.get('a page')?.has(part)
beforeAll(async () => {
  const parts = new Set<string>()
  for (const archive of harmless) {
    for (const [path, content] of await filesOf(archive))
      known.set(endOf(path), new Set([...knownIn(path), ...partsIn(path, content)]))
    for (const { document } of await pagesOf(archive))
      for (const part of partsOfPage(document)) parts.add(part)
  }
  known.set('a page', parts)
}, 60_000)

describe.each(ARCHIVES)('in an archive of %s with injections', (name, publication) => {
  const files = new Map<string, string>()
  let pages: readonly Page[] = []
  beforeAll(async () => {
    for (const [path, content] of await filesOf(publication)) files.set(path, content)
    pages = await pagesOf(publication)
  }, 60_000)

  it('every file has the parts that it has without them, and no formula', ({ task }) =>
    eachSurvives(task, { what: `a file of ${name} with injections` }, [...files], ([path, content]) => {
      const added = [...new Set(partsIn(path, content))].filter((part) => !knownIn(path).has(part))
      expect(added, path).toEqual([])
      expect(path).toMatch(/^(?:[\w-][\w.-]*\/)*[\w.-]+$/u)
    }))

  it('every page has the elements and attributes that it has without them', ({ task }) =>
    eachSurvives(task, { what: `a page of ${name} with injections` }, pages, ({ address, document }) => {
      const added = [...new Set(partsOfPage(document))].filter((part) => !isKnown(part))
      expect(added, address).toEqual([])
      // Nor has what every object has of itself become a text.
      expect(document.documentElement.textContent, address).not.toMatch(/\[native code\]|\[object /u)
    }))

  it('every address of every page leads to a page of the web', ({ task }) => {
    const led = pages.flatMap(({ address, document }) => addressesIn(document).map((to) => ({ address, to })))
    return eachSurvives(
      task,
      { what: `an address in a page of ${name} with injections` },
      led,
      ({ address, to }) => {
        const { protocol, origin } = new URL(to, publication.site + address.slice(1))
        expect(protocol, `${to} in ${address}`).toMatch(/^https?:$/u)
        expect(SITES, `${to} in ${address}`).toContain(origin)
      },
    )
  })

  it('every page of a conference says them as text', ({ task }) =>
    eachSurvives(
      task,
      { what: `a text of ${name} with injections shown in its page` },
      publication.conferences,
      (conference) => {
        const page = pages.find(({ address }) => address === `/hoi-nghi/${conference.id}`)?.document
        expect(asRead(page?.querySelector('h1')?.textContent ?? '')).toContain(asRead(conference.event.title))
        const { officials, organisers, agenda, outcomes, reports } = conference
        const said = [...officials, ...organisers].map(({ name }) => name)
        const told = [...agenda, ...outcomes, ...reports].flatMap(({ text }) => text.split('\n'))
        for (const text of [...said, ...told])
          expect(asRead(page?.body.textContent ?? '')).toContain(asRead(text))
      },
    ))
})
