import type { Document, Element } from '@xmldom/xmldom'
import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Conference } from '../../src/model/conference.ts'
import { oaiFile } from '../../src/publish/oai-file.ts'
import { openSearchFiles } from '../../src/publish/opensearch-files.ts'
import type { Export, Publication } from '../../src/publish/publication.ts'
import { robotsFile } from '../../src/publish/robots-file.ts'
import { sitemapFiles } from '../../src/publish/sitemap/sitemap-files.ts'
import { statedDate } from '../../src/publish/stated-date.ts'
import { updatedDay } from '../../src/publish/updated-day.ts'
import { conferenceOf, reportOf } from '../fixtures/conference.ts'
import { publicationOf } from '../fixtures/publication.ts'
import { AUTHORITIES, RECORDED } from '../web/recorded-archive.ts'
import { hostileText } from './hostile.ts'
import { elementsIn, inXml, readXml, textsIn } from './read-xml.ts'
import { shippedPublication } from './shipped-publication.ts'

const plain = conferenceOf()
const { site } = publicationOf()
const recorded = publicationOf({ conferences: RECORDED, authorities: AUTHORITIES })
const shipped = shippedPublication()

async function filesOf({ files }: Export, publication: Publication): Promise<ReadonlyMap<string, string>> {
  const found = new Map<string, string>()
  for await (const { path, content } of files(publication))
    found.set(path, content instanceof Uint8Array ? '' : [...content].join(''))
  return found
}
async function documentAt(path: string, from: Export, publication: Publication): Promise<Document> {
  const content = (await filesOf(from, publication)).get(path)
  if (content === undefined) throw new Error(`There is no file "${path}"`)
  return readXml(content)
}

describe('the sitemap', () => {
  const SITEMAP = 'http://www.sitemaps.org/schemas/sitemap/0.9'

  it('leads to a file a year, one for no year and one for what has none', async () => {
    const undated = publicationOf({ conferences: [...RECORDED, { ...plain, date: null }] })
    const index = await documentAt('sitemap.xml', sitemapFiles, undated)
    expect(index.documentElement?.namespaceURI).toBe(SITEMAP)
    expect(index.documentElement?.localName).toBe('sitemapindex')
    const names = ['ban-ghi', '2033', '2031', '2028', 'khong-ro-nam']
    expect(textsIn(index, 'loc')).toEqual(names.map((name) => `${site}sitemap/${name}.xml`))
    const files = await filesOf(sitemapFiles, undated)
    expect([...files.keys()]).toEqual([...names.map((name) => `sitemap/${name}.xml`), 'sitemap.xml'])
  })

  it('has each conference in both languages, each naming the other, with the day of its last news', async () => {
    const map = await documentAt('sitemap/2033.xml', sitemapFiles, recorded)
    expect(map.documentElement?.namespaceURI).toBe(SITEMAP)
    const urls = elementsIn(map, 'url')
    const path = 'hoi-nghi/2033-11-05-tong-ket'
    expect(urls.map((url) => textsIn(url, 'loc')[0])).toEqual([`${site}${path}`, `${site}en/${path}`])
    for (const url of urls) {
      expect(textsIn(url, 'lastmod')).toEqual(['2033-11-05'])
      const links = elementsIn(url, 'link')
      expect(links.map((link) => link.namespaceURI)).toEqual(Array(3).fill('http://www.w3.org/1999/xhtml'))
      expect(links.map((link) => [link.getAttribute('hreflang'), link.getAttribute('href')])).toEqual([
        ['vi', `${site}${path}`],
        ['en', `${site}en/${path}`],
        ['x-default', `${site}${path}`],
      ])
    }
  })

  it('has the page of every record and the static pages', async () => {
    const places = textsIn(await documentAt('sitemap/ban-ghi.xml', sitemapFiles, recorded), 'loc')
    for (const path of ['', 'en', 'gioi-thieu', 'en/nhan-vat', 'nhan-vat/le-thi-mau', 'dia-phuong/an-mau'])
      expect(places).toContain(site + path)
    for (const path of ['co-quan/bo-mau', 'van-ban/ket-luan-9-kl-tw', 'en/van-ban/ke-hoach-5-kh-ubnd'])
      expect(places).toContain(site + path)
  })

  it('has every conference of the shipped archive once in each language', async () => {
    const maps = [...(await filesOf(sitemapFiles, shipped))].filter(([path]) => path.startsWith('sitemap/'))
    const places = maps.flatMap(([, map]) => textsIn(readXml(map), 'loc'))
    expect(new Set(places).size).toBe(places.length)
    for (const { id } of shipped.conferences) {
      expect(places).toContain(`${site}hoi-nghi/${id}`)
      expect(places).toContain(`${site}en/hoi-nghi/${id}`)
    }
  })
})

it('robots are told where the sitemap is', async () =>
  expect((await filesOf(robotsFile, recorded)).get('robots.txt')).toBe(
    `User-agent: *\nDisallow:\n\nSitemap: ${site}sitemap.xml\n`,
  ))

describe('the description of the search', () => {
  it.each([
    ['opensearch.xml', 'vi', `${site}?q={searchTerms}`],
    ['en/opensearch.xml', 'en', `${site}en?q={searchTerms}`],
  ])('%s asks in %s', async (path, language, template) => {
    const description = await documentAt(path, openSearchFiles, recorded)
    expect(description.documentElement?.namespaceURI).toBe('http://a9.com/-/spec/opensearch/1.1/')
    expect(textsIn(description, 'Language')).toEqual([language])
    const [name = ''] = textsIn(description, 'ShortName')
    expect(name.length).toBeLessThanOrEqual(16)
    const [search, self] = elementsIn(description, 'Url')
    expect(search?.getAttribute('template')).toBe(template)
    expect(self?.getAttribute('template')).toBe(site + path)
  })
})

const OAI = 'http://www.openarchives.org/OAI/2.0/'
const childrenOf = (parent: Element | undefined) => [...(parent?.childNodes ?? [])].filter(isElement)
const isElement = (node: unknown): node is Element => (node as Element).nodeType === 1
const recordsIn = (repository: Document) => elementsIn(repository, 'record')
const told = (conference: Conference) =>
  documentAt('oai.xml', oaiFile, publicationOf({ conferences: [conference] }))

describe('the repository for harvesters', () => {
  it('has what an OAI-PMH static repository must have, in its order', async () => {
    const repository = await documentAt('oai.xml', oaiFile, recorded)
    const root = repository.documentElement
    expect([root?.localName, root?.namespaceURI]).toEqual(['Repository', `${OAI}static-repository`])
    const [identify, formats, list] = childrenOf(root ?? undefined)
    expect([identify?.localName, formats?.localName, list?.localName]).toEqual([
      'Identify',
      'ListMetadataFormats',
      'ListRecords',
    ])
    expect(childrenOf(identify).map(({ localName, namespaceURI }) => [localName, namespaceURI])).toEqual(
      [
        ...['repositoryName', 'baseURL', 'protocolVersion', 'adminEmail'],
        ...['earliestDatestamp', 'deletedRecord', 'granularity'],
      ].map((name) => [name, OAI]),
    )
    expect(textsIn(identify!, 'adminEmail')[0]).toMatch(/^\S+@(?:\S+\.)+\S+$/u)
    expect(textsIn(identify!, 'earliestDatestamp')).toEqual(['1970-01-01'])
    expect(textsIn(formats!, 'metadataPrefix')).toEqual(['oai_dc'])
    expect(list?.getAttribute('metadataPrefix')).toBe('oai_dc')
    expect(childrenOf(list).map(({ localName, namespaceURI }) => `${namespaceURI}${localName}`)).toEqual(
      RECORDED.map(() => `${OAI}record`),
    )
  })

  it('has of each conference a header and Dublin Core', async () => {
    const report = reportOf('Họp', { published: '2031-03-13', url: 'https://bao.example/hop?a=1&b=2' })
    const [record] = recordsIn(await told({ ...plain, reports: [report] }))
    expect(textsIn(record!, 'identifier')[0]).toMatch(/^urn:uuid:/u)
    expect(textsIn(record!, 'datestamp')).toEqual(['2031-03-13'])
    const [core] = elementsIn(record!, 'dc')
    expect(core?.namespaceURI).toBe(`${OAI}oai_dc/`)
    for (const { namespaceURI } of childrenOf(core))
      expect(namespaceURI).toBe('http://purl.org/dc/elements/1.1/')
    expect(textsIn(core!, 'contributor')).toEqual([
      'Lê Thị Mẫu',
      'Ban Chỉ đạo công tác thông tin đối ngoại thành phố',
    ])
    expect(textsIn(core!, 'source')).toEqual(['«Họp», Báo Mẫu, 13/3/2031', 'https://bao.example/hop?a=1&b=2'])
    expect(textsIn(core!, 'date')).toEqual([])
    expect(textsIn(core!, 'identifier')).toEqual([`${site}hoi-nghi/${plain.id}`])
  })

  it('keeps every text', () =>
    fc.assert(
      fc.asyncProperty(hostileText, hostileText, async (title, name) => {
        const event = { ...plain.event, title }
        const organisers = [{ ...plain.organisers[0]!, name }]
        const [record] = recordsIn(await told({ ...plain, event, chair: [], organisers }))
        expect(textsIn(record!, 'title')).toEqual([inXml(title)])
        expect(textsIn(record!, 'contributor')).toEqual([inXml(name)])
      }),
    ))

  it('says of the shipped archive what its records say', async () => {
    const records = recordsIn(await documentAt('oai.xml', oaiFile, shipped))
    expect(records).toHaveLength(shipped.conferences.length)
    for (const [at, record] of records.entries()) {
      const { id, event, date, organisers } = shipped.conferences[at]!
      expect(textsIn(record, 'identifier')[1]).toBe(`${site}hoi-nghi/${id}`)
      expect(textsIn(record, 'title')[0]).toContain(event.title)
      expect(textsIn(record, 'date')).toEqual([date && statedDate(date)].filter(Boolean))
      expect(textsIn(record, 'datestamp')).toEqual([updatedDay(shipped.conferences[at]!) ?? '1970-01-01'])
      for (const { name } of organisers) expect(textsIn(record, 'contributor')).toContain(name)
    }
  })
})
