import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Conference } from '../../src/model/conference.ts'
import type { DatePart } from '../../src/model/vocabulary.ts'
import { areaJsonLd } from '../../src/publish/json-ld/area-json-ld.ts'
import { breadcrumbJsonLd } from '../../src/publish/json-ld/breadcrumb-json-ld.ts'
import { datasetJsonLd } from '../../src/publish/json-ld/dataset-json-ld.ts'
import { eventJsonLd } from '../../src/publish/json-ld/event-json-ld.ts'
import { jsonLdScript } from '../../src/publish/json-ld/json-ld-script.ts'
import { legislationJsonLd, namedLegislationJsonLd } from '../../src/publish/json-ld/legislation-json-ld.ts'
import { organizationJsonLd } from '../../src/publish/json-ld/organization-json-ld.ts'
import { personJsonLd } from '../../src/publish/json-ld/person-json-ld.ts'
import { websiteJsonLd } from '../../src/publish/json-ld/website-json-ld.ts'
import { statedDate } from '../../src/publish/stated-date.ts'
import { conferenceOf, reportOf } from '../fixtures/conference.ts'
import { publicationOf } from '../fixtures/publication.ts'
import { AUTHORITIES, RECORDED } from '../web/recorded-archive.ts'
import { hostileText } from './hostile.ts'
import { shippedPublication } from './shipped-publication.ts'

const { site } = publicationOf()
const plain = conferenceOf()
const stated = { ...plain, date: { ...plain.date!, inferred: [] } }
const onPage = (path: string) => `${site}${path}`
const [, , REVIEWED] = RECORDED

/** As a machine reads it from the page. */
const read = (data: object) => JSON.parse(jsonLdScript(data))

describe('a conference as an event', () => {
  it('has its name, address, card, days, place and keywords', () => {
    expect(read(eventJsonLd(stated, site))).toMatchObject({
      '@type': 'Event',
      '@id': onPage(`hoi-nghi/${plain.id}`),
      url: onPage(`hoi-nghi/${plain.id}`),
      image: onPage(`hoi-nghi/${plain.id}/card.png`),
      name: plain.event.title,
      startDate: '2031-03-12',
      endDate: '2031-03-12',
      location: { '@type': 'AdministrativeArea', name: 'Đà Nẵng' },
      keywords: ['triển khai'],
    })
  })

  it('says in its description alone what is inferred', () => {
    expect(eventJsonLd(plain, site)).not.toHaveProperty('startDate')
    expect(eventJsonLd(plain, site)).not.toHaveProperty('endDate')
    const place = { ...plain.place!, inferred: ['province' as const] }
    expect(eventJsonLd({ ...plain, place }, site)).not.toHaveProperty('location')
    expect(eventJsonLd(plain, site)).toMatchObject({
      description: expect.stringContaining('Ngày: 12 tháng 3 năm [2031] (2031-03-12).'),
    })
  })

  it('has who organised, who was in the chair and who spoke, each with the page there is', () => {
    expect(read(eventJsonLd(REVIEWED!, site))).toMatchObject({
      organizer: [
        { '@type': 'Organization', name: 'Ban Mẫu Trung ương', '@id': onPage('co-quan/ban-mau-trung-uong') },
      ],
      performer: [
        {
          '@type': 'Role',
          roleName: 'chủ trì',
          performer: {
            name: 'Lê Thị Mẫu',
            jobTitle: ['Trưởng Ban Mẫu Trung ương'],
            '@id': onPage('nhan-vat/le-thi-mau'),
          },
        },
        { '@type': 'Role', roleName: 'kết luận', performer: { name: 'Lê Thị Mẫu' } },
      ],
      about: [
        { '@type': 'Legislation', name: 'Kết luận 57-KL/TW', '@id': onPage('van-ban/ket-luan-57-kl-tw') },
      ],
    })
  })

  it('leads to its reports', () => {
    const report = reportOf('Họp về thông tin đối ngoại', {
      published: '2031-03-13',
      url: 'https://bao.example/hop',
      byline: 'Mẫu Văn Viết',
    })
    expect(read(eventJsonLd({ ...plain, reports: [report] }, site))).toMatchObject({
      subjectOf: [
        {
          '@type': 'NewsArticle',
          headline: 'Họp về thông tin đối ngoại',
          publisher: { '@type': 'Organization', name: 'Báo Mẫu' },
          datePublished: '2031-03-13',
          url: 'https://bao.example/hop',
          author: { '@type': 'Person', name: 'Mẫu Văn Viết' },
        },
      ],
    })
  })

  it.each(['javascript:alert(1)', 'bao.example/hop', null])('has no address of a report at %s', (url) => {
    const [article] = read(eventJsonLd({ ...plain, reports: [reportOf('Họp', { url })] }, site)).subjectOf
    expect(article).not.toHaveProperty('url')
  })

  it('is silent about what is not known', () => {
    const unknown = { ...plain, date: null, place: null, chair: [], organisers: [], directives: [] }
    const said = Object.keys(read(eventJsonLd(unknown, site)))
    for (const key of ['startDate', 'endDate', 'location', 'organizer', 'performer', 'about'])
      expect(said).not.toContain(key)
  })

  it.each<[string, DatePart[], string, string]>([
    ['2017', [], '2017', '2017'],
    ['2018-07', [], '2018-07', '2018-07'],
    ['2018-07-12/2018-07-13', [], '2018-07-12', '2018-07-13'],
    ['2018-07-12', ['day'], '2018-07', '2018-07'],
    ['2018-07-12', ['month', 'day'], '2018', '2018'],
  ])('met on %s without %j no more exactly than that', (edtf, inferred, startDate, endDate) => {
    const [start = null, end = start] = edtf.split('/')
    const date = { ...plain.date!, edtf, start, end, inferred }
    expect(eventJsonLd({ ...plain, date }, site)).toMatchObject({ startDate, endDate })
  })

  it('has a house in its province', () => {
    const place = { ...plain.place!, venue: 'Nhà Mẫu', authority: 'da-nang' }
    expect(eventJsonLd({ ...plain, place }, site)).toMatchObject({
      location: {
        '@type': 'Place',
        name: 'Nhà Mẫu',
        containedInPlace: { name: 'Đà Nẵng', '@id': onPage('dia-phuong/da-nang') },
      },
    })
  })
})

describe('the data of the other pages', () => {
  const authorities = AUTHORITIES
  it('has an official with offices and conferences', () =>
    expect(read(personJsonLd(authorities.officials[0]!, RECORDED, site))).toMatchObject({
      '@type': 'Person',
      name: 'Lê Thị Mẫu',
      alternateName: ['Lê Thị Mẫu Mực'],
      hasOccupation: [
        { hasOccupation: { name: 'Giám đốc Sở Mẫu tỉnh Bắc Mẫu' } },
        { hasOccupation: { name: 'Trưởng Ban Mẫu Trung ương' }, startDate: '2031-02-01' },
      ],
      performerIn: RECORDED.map(({ id }) => ({ '@type': 'Event', '@id': onPage(`hoi-nghi/${id}`) })),
    }))

  it('has a directive with number, day, issuer and what it replaces', () =>
    expect(
      read(legislationJsonLd(authorities.directives[0]!, RECORDED, { site, authorities })),
    ).toMatchObject({
      '@type': 'Legislation',
      name: 'Kết luận số 57-KL/TW',
      legislationIdentifier: '57-KL/TW',
      legislationDate: '2030-06-15',
      legislationPassedBy: { name: 'Ban Mẫu Trung ương', '@id': onPage('co-quan/ban-mau-trung-uong') },
      legislationChanges: [{ name: 'Kết luận số 9-KL/TW', '@id': onPage('van-ban/ket-luan-9-kl-tw') }],
    }))

  it('has a directive that only conferences name', () => {
    const directive = { ...plain.directives[0]!, date: '2030-01-02' }
    const data = read(namedLegislationJsonLd(directive, [plain], site))
    expect(data).toMatchObject({
      name: 'Kết luận 57-KL/TW',
      legislationDate: '2030-01-02',
      legislationPassedBy: { name: 'Bộ Chính trị' },
    })
    expect(data).not.toHaveProperty('abstract')
  })

  it('has a body and a place with their other names', () => {
    expect(read(organizationJsonLd(authorities.bodies[0]!, site))).toMatchObject({
      '@type': 'Organization',
      alternateName: ['BMTW'],
    })
    const area = read(areaJsonLd(authorities.places[0]!, [], site))
    expect(area).toMatchObject({ '@type': 'AdministrativeArea', name: 'An Mẫu' })
    expect(area).not.toHaveProperty('event')
  })

  it('has the way to a page, counted from one', () =>
    expect(
      breadcrumbJsonLd([
        { name: 'Kỷ yếu', url: site },
        { name: '2031', url: `${site}nam/2031` },
      ]),
    ).toMatchObject({
      itemListElement: [
        { position: 1, item: site },
        { position: 2, name: '2031' },
      ],
    }))

  it('has the search of the site in the language of the page', () =>
    expect(read(websiteJsonLd(`${site}en/`, 'en'))).toMatchObject({
      inLanguage: 'en',
      potentialAction: { target: { urlTemplate: `${site}en/?q={search_term_string}` } },
    }))

  it('has the archive with files, licence, version and years', () =>
    expect(read(datasetJsonLd(publicationOf({ conferences: RECORDED }), 'Mọi hội nghị'))).toMatchObject({
      version: '0123456789abcdef',
      license: 'https://creativecommons.org/licenses/by/4.0/',
      temporalCoverage: '2028/2033',
      distribution: expect.arrayContaining([
        expect.objectContaining({ contentUrl: onPage('du-lieu/ky-yeu.csv'), encodingFormat: 'text/csv' }),
      ]),
    }))
})

describe('data in a page', () => {
  it('is read back as it was, and ends no script', () =>
    fc.assert(
      fc.property(hostileText, hostileText, (title, headline) => {
        const event = { ...plain.event, title }
        const reports = [reportOf('Họp', { headline })]
        const script = jsonLdScript(eventJsonLd({ ...plain, event, reports }, site))
        expect(script).not.toContain('<')
        const data = JSON.parse(script)
        expect(data.name).toBe(title)
        expect(data.subjectOf[0].headline).toBe(headline)
      }),
    ))

  const days = (date: Conference['date']) => (date && statedDate(date))?.split('/') ?? []
  const facts = ({ event, date, chair, speakers, organisers, directives, reports }: Conference) => ({
    name: event.title,
    start: days(date)[0],
    end: days(date).at(-1),
    persons: [...chair, ...speakers].map(({ name }) => name),
    organisers: organisers.map(({ name }) => name),
    directives: directives.length,
    headlines: reports.map(({ headline }) => headline ?? undefined),
  })
  it.each(shippedPublication().conferences.map((one) => [one.id, one] as const))(
    'has the facts of the record: %s',
    (_, conference) => {
      const data = read(eventJsonLd(conference, site))
      expect({
        name: data.name,
        start: data.startDate,
        end: data.endDate,
        persons: (data.performer ?? []).map(
          ({ performer }: { performer: { name: string } }) => performer.name,
        ),
        organisers: (data.organizer ?? []).map(({ name }: { name: string }) => name),
        directives: (data.about ?? []).length,
        headlines: data.subjectOf.map(({ headline }: { headline?: string }) => headline),
      }).toEqual(facts(conference))
    },
  )
})
