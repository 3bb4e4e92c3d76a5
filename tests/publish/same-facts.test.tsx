import ICAL from 'ical.js'
import { beforeAll, describe, expect, it } from 'vitest'
import type { Conference } from '../../src/model/conference.ts'
import { citedPlace } from '../../src/publish/cited-place.ts'
import { conferenceMetadata } from '../../src/publish/conference-metadata.ts'
import { eventJsonLd } from '../../src/publish/json-ld/event-json-ld.ts'
import { jsonLdScript } from '../../src/publish/json-ld/json-ld-script.ts'
import { statedDate } from '../../src/publish/stated-date.ts'
import { prerenderer } from '../../src/web/prerender/prerenderer.tsx'
import { inHand } from '../fixtures/publication.ts'
import { readCsl } from './read-citations.ts'
import { publishedFiles, readList, readTable } from './read-data.ts'
import { elementsIn, readXml, textsIn } from './read-xml.ts'
import { shippedPublication } from './shipped-publication.ts'

/** What a format tells of a conference; what it has no place for is left out. */
type Told = {
  readonly permalink: string
  readonly title: string
  /** As exact as it is known, in EDTF. */
  readonly date?: string | null
  /** The same without what is inferred. */
  readonly stated?: string | null
  readonly place?: string
  readonly organisers?: readonly string[]
  readonly chairs?: readonly string[]
}

const shipped = shippedPublication()
const { site } = shipped
let files: ReadonlyMap<string, string>
beforeAll(async () => {
  files = await publishedFiles(shipped)
})

const fileAt = (path: string) => files.get(path) ?? ''

/** A file of many conferences as `read` reads it, read once. */
function readAt<T>(path: string, read: (text: string) => T): T {
  const known = remembered.get(path) ?? read(fileAt(path))
  remembered.set(path, known)
  return known as T
}
const remembered = new Map<string, unknown>()
const dateOf = (start: string | undefined, end: string | undefined) =>
  start === undefined || start === end ? (start ?? null) : `${start}/${end}`

/** What the record says, as `told` should. */
function recorded({ id, event, date, place, organisers, chair }: Conference): Required<Told> {
  return {
    permalink: `${site}hoi-nghi/${id}`,
    title: event.title,
    date: date?.start ? date.edtf : null,
    stated: date && statedDate(date),
    place: place ? citedPlace(place) : '',
    organisers: organisers.map(({ name }) => name),
    chairs: chair.map(({ name }) => name),
  }
}

/** Of the list of facts that feeds tell: the values under a label. */
function labelled(html: string, label: string): readonly string[] {
  const { body } = new DOMParser().parseFromString(html, 'text/html')
  const values: string[] = []
  let under = ''
  for (const { localName, textContent } of body.querySelectorAll('dt, dd')) {
    if (localName === 'dt') under = textContent
    else if (under === label) values.push(textContent)
  }
  return values
}

function toldInFeed({ url, title, html }: { url: string; title: string; html: string }): Told {
  const [date = ''] = labelled(html, 'Ngày')
  const edtf = /\((?<edtf>[^()]+)\)$/u.exec(date)?.groups?.edtf ?? null
  return {
    permalink: url,
    title: title.replace(/^\[(?<inner>.*)\]$/u, '$<inner>'),
    date: edtf?.startsWith('XXXX') ? null : edtf,
    place: labelled(html, 'Nơi họp')[0] ?? '',
    organisers: labelled(html, 'Tổ chức'),
    chairs: labelled(html, 'Chủ trì').map((chair) => chair.split(', ')[0] ?? ''),
  }
}

const placed = (venue: string | null, province: string | null, isInferred: boolean) =>
  [venue, province && (isInferred ? `[${province}]` : province)].filter(Boolean).join(', ')

/** THE formats, each with what another program reads in it of a conference; null where it has none by design. */
const FORMATS: Readonly<Record<string, (conference: Conference) => Told | null>> = {
  'the JSON beside the page': ({ id }) => recorded(JSON.parse(fileAt(`hoi-nghi/${id}/record.json`))),
  'the data as JSON': ({ id }) => {
    const { conferences } = readAt('du-lieu/ky-yeu.json', JSON.parse)
    return recorded(conferences.find((one: Conference) => one.id === id))
  },
  'the row of the table': ({ id }) => {
    const row = readAt('du-lieu/ky-yeu.csv', readTable).find((one) => one.id === id) ?? {}
    const { permalink = '', title = '', date, venue, province, organisers = '', chairs = '', inferred } = row
    return {
      permalink,
      title,
      date: !date || date.startsWith('XXXX') ? null : date,
      place: placed(venue ?? '', province ?? '', readList(inferred ?? '').includes('place.province')),
      organisers: readList(organisers),
      chairs: readList(chairs),
    }
  },
  'the JSON-LD of the page': (conference) => {
    const data = JSON.parse(jsonLdScript(eventJsonLd(conference, site)))
    const namesOf = (all: readonly { readonly name: string }[] = []) => all.map(({ name }) => name)
    const roles: readonly { roleName: string; performer: { name: string } }[] = data.performer ?? []
    return {
      permalink: data.url,
      title: data.name,
      stated: dateOf(data.startDate, data.endDate),
      organisers: namesOf(data.organizer),
      chairs: namesOf(
        roles.filter(({ roleName }) => roleName === 'chủ trì').map(({ performer }) => performer),
      ),
    }
  },
  'what reference managers read of the page': (conference) => {
    const entries = conferenceMetadata(conference, site)
    const under = (name: string) => entries.find((entry) => entry.name === name)?.content
    return {
      permalink: under('DC.identifier') ?? '',
      title: under('citation_title')?.replace(/^\[(?<inner>.*)\]$/u, '$<inner>') ?? '',
      stated: under('DC.date') ?? null,
    }
  },
  'the entry in Atom': ({ id, date }) => {
    const path = `nam/${date?.start?.slice(0, 4) ?? 'khong-ro-nam'}/atom.xml`
    const entry = elementsIn(readAt(path, readXml), 'entry').find((one) => linkIn(one).endsWith(`/${id}`))
    if (!entry) throw new Error(`There is no entry for "${id}" in "${path}"`)
    const [[title = ''], [html = '']] = [textsIn(entry, 'title'), textsIn(entry, 'content')]
    return toldInFeed({ url: linkIn(entry), title, html })
  },
  'the item of JSON Feed': ({ id, date }) => {
    const { items } = JSON.parse(fileAt(`nam/${date?.start?.slice(0, 4) ?? 'khong-ro-nam'}/feed.json`))
    const { url, title, content_html } = items.find((one: { url: string }) => one.url.endsWith(`/${id}`))
    return toldInFeed({ url, title, html: content_html })
  },
  'the event in the calendar': (conference) => {
    const calendar = readAt('calendar.ics', (text) => new ICAL.Component(ICAL.parse(text)))
    const component = calendar
      .getAllSubcomponents('vevent')
      .find((one) => `${one.getFirstPropertyValue('url')}`.endsWith(`/${conference.id}`))
    if (!component) return null
    const event = new ICAL.Event(component)
    const last = event.endDate.clone()
    last.adjust(-1, 0, 0, 0)
    return {
      permalink: `${component.getFirstPropertyValue('url')}`,
      title: event.summary.replace(/^\[(?<inner>.*)\]$/u, '$<inner>'),
      date: dateOf(event.startDate.toString(), last.toString()),
      place: event.location ?? '',
    }
  },
  'the citation in CSL-JSON': ({ id }) => {
    const item = readCsl(fileAt(`hoi-nghi/${id}/citation.csl.json`))
    return {
      permalink: `${item.URL}`,
      title: `${item.title}`.replace(/^\[(?<inner>.*)\]$/u, '$<inner>'),
      place: `${item['event-place'] ?? ''}`,
    }
  },
  'the record for harvesters': ({ id }) => {
    const record = elementsIn(readAt('oai.xml', readXml), 'record').find((one) =>
      textsIn(one, 'identifier').at(-1)?.endsWith(`/${id}`),
    )
    if (!record) throw new Error(`There is no record for "${id}"`)
    return {
      permalink: textsIn(record, 'identifier').at(-1) ?? '',
      title: (textsIn(record, 'title')[0] ?? '').replace(/^\[(?<inner>.*)\]$/u, '$<inner>'),
      stated: textsIn(record, 'date')[0] ?? null,
      place: textsIn(record, 'coverage')[0] ?? '',
    }
  },
}

const linkIn = (entry: ReturnType<typeof elementsIn>[number]) =>
  elementsIn(entry, 'link')
    .find((link) => link.getAttribute('rel') === 'alternate')
    ?.getAttribute('href') ?? ''

describe.each(Object.entries(FORMATS))('%s says what the record says', (_, read) => {
  it.each(shipped.conferences.map((one) => [one.id, one] as const))('%s', (_id, conference) => {
    const told = read(conference)
    if (told) expect(recorded(conference)).toMatchObject(told)
    else expect(conference.date?.start ?? '').not.toMatch(/^\d{4}-\d{2}-\d{2}$/u)
  })
})

describe('the page itself says what the record says', () => {
  const pages = prerenderer({ ...inHand(shipped), base: '/', site })
  it('what stands beside a page is read as it was written', async () => {
    const inVietnamese = pages.pages.flat().filter((address) => !/^\/en(?:\/|$)/u.test(address))
    const views = await Promise.all(inVietnamese.map(async (address) => (await pages.render(address)).view))
    const beside = views.filter((view) => view !== null)
    expect(beside.length).toBeGreaterThan(shipped.conferences.length)
    for (const view of beside) expect(JSON.parse(JSON.stringify(view))).toStrictEqual(view)
  })

  it.each(shipped.conferences.map((one) => [one.id, one] as const))('%s', async (id, conference) => {
    const { head, body } = await pages.render(`/hoi-nghi/${id}`)
    const page = new DOMParser().parseFromString(body, 'text/html')
    const text = page.body.textContent
    const { permalink, title, organisers, chairs } = recorded(conference)
    expect(head).toContain(`<link rel="canonical" href="${permalink}" />`)
    expect(page.querySelector('h1')?.textContent).toContain(title)
    for (const said of [...organisers, ...chairs, conference.place?.province, conference.place?.venue])
      expect(text).toContain(said ?? '')
  })
})
