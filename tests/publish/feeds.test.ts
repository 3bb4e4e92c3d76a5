import * as fc from 'fast-check'
import { parseAtomFeed, parseJsonFeed } from 'feedsmith'
import { describe, expect, it } from 'vitest'
import type { Conference } from '../../src/model/conference.ts'
import { feedFiles } from '../../src/publish/feeds/feed-files.ts'
import type { Publication } from '../../src/publish/publication.ts'
import { recordUrns } from '../../src/publish/record-urn.ts'
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

/** Every feed under its path. */
function feedsIn(publication: Publication): ReadonlyMap<string, string> {
  const files = feedFiles.files(publication) as Iterable<{ path: string; content: Iterable<string> }>
  return new Map([...files].map(({ path, content }) => [path, [...content].join('')]))
}
const feedAt = (path: string, publication: Publication) => {
  const feed = feedsIn(publication).get(path)
  if (feed === undefined) throw new Error(`There is no feed "${path}"`)
  return feed
}
const atomAt = (path: string, publication: Publication) => parseAtomFeed(feedAt(path, publication))
const jsonAt = (path: string, publication: Publication) => parseJsonFeed(feedAt(path, publication))
const archiveOf = (...conferences: Conference[]) => publicationOf({ conferences })
const published = (day: string | null, fields: Partial<Conference> = {}) => ({
  ...plain,
  ...fields,
  reports: [reportOf('Họp', { published: day, url: 'https://bao.example/hop?a=1&b=2' })],
})

describe('the feeds of an archive', () => {
  it('are of all, each year, each official and each directive', () =>
    expect([...feedsIn(recorded).keys()].filter((path) => path.endsWith('atom.xml'))).toEqual([
      'atom.xml',
      'nam/2033/atom.xml',
      'nam/2031/atom.xml',
      'nam/2028/atom.xml',
      'nhan-vat/le-thi-mau/atom.xml',
      'nhan-vat/tran-van-an/atom.xml',
      'nhan-vat/nguyen-van-dung/atom.xml',
      'van-ban/ket-luan-57-kl-tw/atom.xml',
      'van-ban/ket-luan-9-kl-tw/atom.xml',
      'van-ban/ke-hoach-5-kh-ubnd/atom.xml',
    ]))

  it('hold the conferences they are of, in both formats, the latest news first', () => {
    const idsOf = (path: string) => jsonAt(path, recorded).items?.map(({ url }) => url?.split('/').at(-1))
    expect(idsOf('feed.json')).toEqual(['2033-11-05-tong-ket', '2031-08-03-quan-triet', '2028-trien-khai'])
    expect(idsOf('nam/2031/feed.json')).toEqual(['2031-08-03-quan-triet'])
    expect(idsOf('nhan-vat/tran-van-an/feed.json')).toEqual(['2033-11-05-tong-ket', '2031-08-03-quan-triet'])
    expect(idsOf('van-ban/ket-luan-9-kl-tw/feed.json')).toEqual(['2028-trien-khai'])
    expect(idsOf('nhan-vat/nguyen-van-dung/feed.json') ?? []).toEqual([])
    for (const [path, feed] of feedsIn(recorded)) {
      if (path.endsWith('feed.json')) continue
      const json = jsonAt(path.replace('atom.xml', 'feed.json'), recorded)
      expect(parseAtomFeed(feed).entries?.map(({ id }) => id) ?? []).toEqual(
        json.items?.map(({ id }) => id) ?? [],
      )
    }
  })

  it('hold at most a hundred, but all of a year', () => {
    const many = Array.from({ length: 150 }, (_, nth) => ({ ...plain, id: `mau-${nth}` }))
    expect(atomAt('atom.xml', archiveOf(...many)).entries).toHaveLength(100)
    expect(atomAt('nam/2031/atom.xml', archiveOf(...many)).entries).toHaveLength(150)
  })

  it('lose none that has no year', () => {
    const unknown = { ...plain, date: null, reports: [reportOf('Họp')] }
    expect(atomAt('nam/khong-ro-nam/atom.xml', archiveOf(unknown)).entries).toHaveLength(1)
    expect(atomAt('atom.xml', archiveOf(unknown)).updated).toBe('1970-01-01T00:00:00Z')
    expect(jsonAt('feed.json', archiveOf(unknown)).items?.[0]).not.toHaveProperty('date_modified')
  })
})

describe('a feed', () => {
  const archive = archiveOf(published('2031-03-13'), published('2031-05-01', { id: 'khac' }))
  it('says whose it is, where it is and what page it is of', () => {
    const feed = atomAt('nam/2031/atom.xml', archive)
    expect(feed.title?.value).toBe('Kỷ yếu Hội nghị thông tin đối ngoại: năm 2031')
    expect(feed.links?.map(({ rel, href }) => [rel, href])).toEqual([
      ['alternate', `${site}nam/2031`],
      ['self', `${site}nam/2031/atom.xml`],
    ])
    expect(feed.authors).toEqual([{ name: 'Kỷ yếu Hội nghị thông tin đối ngoại', uri: site }])
    expect(readXml(feedAt('atom.xml', archive)).documentElement?.getAttribute('xml:lang')).toBe('vi')
    expect(jsonAt('feed.json', archive)).toMatchObject({ language: 'vi', feed_url: `${site}feed.json` })
  })

  it('is as new as its newest entry, by the days of reports and corrections', () => {
    expect(atomAt('atom.xml', archive).updated).toBe('2031-05-01T00:00:00Z')
    const correction = {
      ...{ field: 'event.title' as const, was: null, value: null },
      ...{ reason: 'Mẫu', source: 'Mẫu', by: 'Mẫu', on: '2031-06-01' },
    }
    const corrected = archiveOf(published('2031-03-13', { corrections: [correction] }))
    expect(atomAt('atom.xml', corrected).updated).toBe('2031-06-01T00:00:00Z')
    expect(jsonAt('feed.json', corrected).items?.[0]?.date_modified).toBe('2031-06-01T00:00:00Z')
  })

  it('has an entry that tells what is known, and what is inferred', () => {
    const [entry] = atomAt('atom.xml', archiveOf(published('2031-03-13'))).entries ?? []
    expect(entry).toMatchObject({
      title: { value: plain.event.title },
      links: [
        { rel: 'alternate', href: `${site}hoi-nghi/${plain.id}` },
        { rel: 'via', href: 'https://bao.example/hop?a=1&b=2' },
      ],
      categories: [{ term: 'triển khai' }],
    })
    const html = entry?.content?.value
    for (const told of [
      '<dt>Ngày</dt><dd>12 tháng 3 năm [2031] (2031-03-12)</dd>',
      '<dt>Nơi họp</dt><dd>Đà Nẵng</dd>',
      '<dt>Chủ trì</dt><dd>Lê Thị Mẫu, Phó Chủ tịch UBND thành phố</dd>',
      '<dt>Tổ chức</dt><dd>Ban Chỉ đạo công tác thông tin đối ngoại thành phố</dd>',
      '<dt>Văn bản</dt><dd>Kết luận 57-KL/TW</dd>',
      '<dd><a href="https://bao.example/hop?a=1&amp;b=2">«Họp», Báo Mẫu, 13/3/2031</a></dd>',
      '<dt>Suy ra, bài không nêu thẳng</dt><dd>năm</dd>',
    ])
      expect(html).toContain(told)
  })
})

describe('the name by which an entry is known again', () => {
  const urnOf = recordUrns({ redirects: {} })
  it('is a UUID, another for each record, the same each time', () => {
    expect(urnOf('conference', 'a')).toMatch(
      /^urn:uuid:[0-9a-f]{8}-[0-9a-f]{4}-8[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/u,
    )
    expect(urnOf('conference', '2031-03-12-da-nang')).toBe('urn:uuid:cd2311f4-d0d2-8450-af7a-960f2cf30ca0')
    const names = Array.from({ length: 5000 }, (_, nth) => urnOf('conference', `2031-${nth}`))
    expect(new Set(names).size).toBe(5000)
    expect(urnOf('official', 'a')).not.toBe(urnOf('conference', 'a'))
  })
  it('stays when the site moves', () => {
    const moved = publicationOf({ site: 'https://moi.example/ky-yeu/' })
    expect(atomAt('atom.xml', moved).entries?.[0]?.id).toBe(
      atomAt('atom.xml', publicationOf()).entries?.[0]?.id,
    )
  })
  it('stays when the conference is given another address', () =>
    expect(recordUrns({ redirects: { a: 'b' } })('conference', 'b')).toBe(urnOf('conference', 'a')))
})

describe('any text in a feed', () => {
  const text = fc.oneof(
    hostileText,
    fc
      .tuple(hostileText, fc.constantFrom('\u0000', '\u0007', '\u202e', '\uffff', ']]>]]>'))
      .map((parts) => parts.join('')),
  )
  it('is read back as it was', () =>
    fc.assert(
      fc.property(text, text, (title, name) => {
        const event = { ...plain.event, title }
        const archive = archiveOf({ ...plain, event, organisers: [{ ...plain.organisers[0]!, name }] })
        const [entry] = elementsIn(readXml(feedAt('atom.xml', archive)), 'entry')
        expect(textsIn(entry!, 'title')).toEqual([inXml(title)])
        const page = readXml(textsIn(entry!, 'content')[0]!)
        expect(textsIn(page, 'dd')).toContain(inXml(name))
        const json = JSON.parse(feedAt('feed.json', archive))
        expect(json.items[0].title).toBe(title)
        expect(json.items[0].content_html).toBe(textsIn(entry!, 'content')[0])
      }),
    ))
})

describe('the shipped archive in its feeds', () => {
  const shipped = shippedPublication()
  const feeds = feedsIn(shipped)
  it('are all read by another program', () => {
    for (const [path, feed] of feeds) {
      if (path.endsWith('.json')) expect(parseJsonFeed(feed).title).toMatch(/^Kỷ yếu/u)
      else expect(parseAtomFeed(feed).title?.value).toMatch(/^Kỷ yếu/u)
    }
  })
  const entries = [...feeds]
    .filter(([path]) => path.startsWith('nam/') && path.endsWith('atom.xml'))
    .flatMap(([, feed]) => parseAtomFeed(feed).entries ?? [])
  it('hold each conference once under its year', () =>
    expect(entries).toHaveLength(shipped.conferences.length))
  it.each(shipped.conferences.map((one) => [one.id, one] as const))(
    'say what the record says: %s',
    (_, one) => {
      const entry = entries.find(({ links }) => links?.[0]?.href === `${site}hoi-nghi/${one.id}`)
      const told = textsIn(readXml(entry?.content?.value ?? ''), 'dd').join('\n')
      expect(entry?.updated).toBe(`${updatedDay(one) ?? '1970-01-01'}T00:00:00Z`)
      expect(entry?.title?.value).toContain(one.event.title)
      for (const fact of [
        ...one.chair.map(({ name }) => name),
        ...one.organisers.map(({ name }) => name),
        ...one.directives.map(({ number }) => number),
        ...one.reports.flatMap(({ headline, publisher }) => [headline, publisher]),
        ...[one.date?.edtf, one.place?.province, one.place?.venue],
      ])
        expect(told).toContain(fact ?? '')
    },
  )
})
