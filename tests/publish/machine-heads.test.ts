import { describe, expect, it } from 'vitest'
import { addressOf } from '../../src/model/address.ts'
import { machineHeads } from '../../src/publish/machine-heads.ts'
import { subjectAt } from '../../src/publish/machine-page.ts'
import { recordPages } from '../../src/publish/record-pages.ts'
import { publicationOf } from '../fixtures/publication.ts'
import { AUTHORITIES, RECORDED } from '../web/recorded-archive.ts'
import { publishedFiles } from './read-data.ts'
import { shippedPublication } from './shipped-publication.ts'

const recorded = publicationOf({ conferences: RECORDED, authorities: AUTHORITIES })
const { site } = recorded

const pageAt = (path: string, language = 'vi') => ({
  ...{ path, language, title: 'Trang mẫu', description: 'Mọi hội nghị' },
  home: language === 'vi' ? site : `${site}${language}`,
  conference: RECORDED.find(({ id }) => path === `/hoi-nghi/${id}`) ?? null,
  lists: { official: 'Nhân vật', directive: 'Văn bản', place: 'Địa phương', body: 'Cơ quan' },
})
const headAt = (path: string, language?: string) => machineHeads(recorded)(pageAt(path, language))
const typesAt = (path: string) => headAt(path).data.map((data) => JSON.parse(data)['@type'])
const stepsAt = (path: string, language?: string) =>
  headAt(path, language)
    .data.map((data) => JSON.parse(data))
    .find((data) => data['@type'] === 'BreadcrumbList')
    .itemListElement.map(({ name, item }: { name: string; item: string }) => [name, item])
const linksAt = (path: string, language?: string) => headAt(path, language).links.map(({ href }) => href)

describe('the record of a page', () => {
  it.each([
    ['/hoi-nghi/2031-mau', { kind: 'conference', id: '2031-mau' }],
    ['/nhan-vat/le-thi-mau', { kind: 'official', id: 'le-thi-mau' }],
    ['/nhan-vat', null],
    ['/', null],
    ['/gioi-thieu', null],
    ['/khac/mau', null],
    ['/hoi-nghi/a/b', null],
  ])('at %s is %j', (path, subject) => expect(subjectAt(path)).toEqual(subject))
})

describe('what machines read of a page', () => {
  it.each([
    ['/', ['WebSite']],
    ['/gioi-thieu', ['Dataset', 'BreadcrumbList']],
    ['/hien-trang', ['Dataset', 'BreadcrumbList']],
    ['/nhan-vat', ['BreadcrumbList']],
    ['/hoi-nghi/2033-11-05-tong-ket', ['Event', 'BreadcrumbList']],
    ['/nhan-vat/le-thi-mau', ['Person', 'BreadcrumbList']],
    ['/van-ban/ket-luan-57-kl-tw', ['Legislation', 'BreadcrumbList']],
    ['/van-ban/ke-hoach-5-kh-ubnd', ['Legislation', 'BreadcrumbList']],
    ['/dia-phuong/an-mau', ['AdministrativeArea', 'BreadcrumbList']],
    ['/co-quan/bo-mau', ['Organization', 'BreadcrumbList']],
  ])('at %s is of the types %j', (path, types) => expect(typesAt(path)).toEqual(types))

  it('has the card of the conference, and the general one of every other page', () => {
    expect(headAt('/hoi-nghi/2033-11-05-tong-ket').image).toBe(`${site}hoi-nghi/2033-11-05-tong-ket/card.png`)
    expect(headAt('/nhan-vat/le-thi-mau').image).toBe(`${site}card.png`)
  })

  it('has what reference managers read of conferences and officials', () => {
    const named = (path: string, name: string) => headAt(path).meta.filter((entry) => entry.name === name)
    expect(named('/hoi-nghi/2033-11-05-tong-ket', 'citation_title')).toHaveLength(1)
    expect(named('/nhan-vat/le-thi-mau', 'DC.title')).toEqual([{ name: 'DC.title', content: 'Lê Thị Mẫu' }])
    expect(headAt('/co-quan/bo-mau').meta).toEqual([])
  })

  it('has the way there, in the language of the page', () => {
    expect(stepsAt('/hoi-nghi/2033-11-05-tong-ket')).toEqual([
      ['Kỷ yếu Hội nghị thông tin đối ngoại', site],
      ['2033', `${site}nam/2033`],
      ['Trang mẫu', `${site}hoi-nghi/2033-11-05-tong-ket`],
    ])
    expect(stepsAt('/nhan-vat/le-thi-mau', 'en')).toEqual([
      ['Kỷ yếu Hội nghị thông tin đối ngoại', `${site}en`],
      ['Nhân vật', `${site}en/nhan-vat`],
      ['Trang mẫu', `${site}en/nhan-vat/le-thi-mau`],
    ])
  })

  it('leads to the search of its language, to the feeds and to its own files', () => {
    expect(linksAt('/', 'en')).toEqual([`${site}en/opensearch.xml`, `${site}atom.xml`, `${site}feed.json`])
    const below = `${site}nhan-vat/le-thi-mau/`
    expect(linksAt('/nhan-vat/le-thi-mau')).toEqual([
      ...[`${site}opensearch.xml`, `${site}atom.xml`, `${site}feed.json`],
      ...['record.json', 'atom.xml', 'feed.json'].map((file) => below + file),
      ...['citation.bib', 'citation.ris', 'citation.csl.json'].map((file) => below + file),
    ])
  })
})

it('every file that a page of the shipped archive leads to is published', async () => {
  const shipped = shippedPublication()
  const files = await publishedFiles(shipped)
  const heads = machineHeads(shipped)
  const paths = [
    '/',
    ...shipped.conferences.map(({ id }) => `/${addressOf('conference', id)}`),
    ...recordPages(shipped).map(({ kind, id }) => `/${addressOf(kind, id)}`),
  ]
  const led = new Set(paths.flatMap((path) => heads(pageAt(path)).links.map(({ href }) => href)))
  for (const href of led) expect([...files.keys()]).toContain(href.slice(shipped.site.length))
})
