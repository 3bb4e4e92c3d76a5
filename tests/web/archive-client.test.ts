import { createHash } from 'node:crypto'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { briefOf } from '../../src/model/brief.ts'
import { archiveFiles } from '../../src/pipeline/archive-files.ts'
import { EVERYTHING, type TimelineQuery } from '../../src/search/query.ts'
import { createArchiveClient } from '../../src/web/archive-client.ts'
import { conferenceOf } from '../fixtures/conference.ts'

const filesOf = ({ parts, manifest }: ReturnType<typeof archiveFiles>) =>
  Object.fromEntries(
    [...parts, manifest].map(({ name, content }) => [
      name,
      typeof content === 'string' ? content : new Uint8Array(content),
    ]),
  )

const made = archiveFiles([conferenceOf()])
const { parts, manifest } = made
const FILES = filesOf(made)
const named = (kind: string) => parts.find(({ name }) => name.startsWith(`${kind}-`))?.name ?? ''
const [briefs, records, authorities, state, columns] = [
  named('briefs'),
  named('records'),
  named('authorities'),
  named('state'),
  named('columns'),
]
const [lexicon, facts, text, suggestions] = [
  named('lexicon'),
  named('facts'),
  named('text'),
  named('suggestions'),
]

const contentOf = (name: string) => String(FILES[name])
const asking = (text: string): TimelineQuery => ({ ...EVERYTHING, text })

afterEach(() => vi.unstubAllGlobals())

type Content = string | Uint8Array<ArrayBuffer>
type Files = Readonly<Record<string, Content | null | undefined>>

/** A server that has just these files; a null one cannot be reached. The browser has the torn ones in its cache. */
function serving(files: Files, torn: Files = {}) {
  const ask = vi.fn<typeof fetch>((address, { cache, integrity } = {}) => {
    const name = String(address).replace('/archive/', '')
    const content = (cache === 'default' ? torn[name] : null) ?? files[name]
    if (content === null) return Promise.reject(new TypeError('network'))
    if (content === undefined) return Promise.resolve(new Response('', { status: 404 }))
    if (integrity && integrity !== integrityOf(content)) return Promise.reject(new TypeError('integrity'))
    return Promise.resolve(new Response(content))
  })
  vi.stubGlobal('fetch', ask)
  return ask
}

const integrityOf = (content: Content) => `sha256-${createHash('sha256').update(content).digest('base64')}`

const asked = (ask: ReturnType<typeof serving>) => ask.mock.calls.map(([address]) => String(address))

const load = () => createArchiveClient('/').load()

function heldIn(year: number, id: string) {
  const day = `${year}-03-12`
  const { date, ...others } = conferenceOf()
  return { ...others, id, date: date && { ...date, edtf: day, start: day, end: day } }
}

type Manifest = {
  readonly parts: Readonly<Record<string, object>>
  readonly blocks: readonly [object]
}

/** The archive with another manifest. */
const manifestWith = (fields: object) => JSON.stringify({ ...JSON.parse(manifest.content), ...fields })

/** The archive with other fields of its only block. */
function blockWith(fields: object): string {
  const { blocks }: Manifest = JSON.parse(manifest.content)
  return manifestWith({ blocks: [{ ...blocks[0], ...fields }] })
}

/** The archive with other cards in its only block, and the manifest that promises them. */
const promisingBriefs = (content: string): Files => ({
  [briefs]: content,
  'manifest.json': blockWith({ briefs: { file: briefs, integrity: integrityOf(content) } }),
})

/** The archive with another content of a part, and the manifest that promises it. */
function promising(kind: string, file: string, content: string): Files {
  const all: Manifest = JSON.parse(manifest.content)
  const promised = { ...all.parts, [kind]: { file, integrity: integrityOf(content) } }
  return { [file]: content, 'manifest.json': manifestWith({ parts: promised }) }
}

describe('createArchiveClient', () => {
  it('says which state of the data is read: that of the page until the archive is asked', async () => {
    vi.stubGlobal('document', {
      querySelector: () => ({ content: 'cafe' }),
      documentElement: { toggleAttribute: vi.fn<() => boolean>() },
    })
    serving(FILES)
    const client = createArchiveClient('/')
    expect(await client.version()).toBe('cafe')
    await client.load()
    expect(await client.version()).toBe(JSON.parse(manifest.content).version)
  })

  it('reads what lists show, and the whole records where they are asked', async () => {
    const ask = serving(FILES)
    const client = createArchiveClient('/')
    expect((await client.load()).conferences).toEqual([briefOf(conferenceOf())])
    expect(asked(ask)).not.toContain(`/archive/${records}`)
    expect((await client.loadWhole()).conferences).toEqual([conferenceOf()])
  })

  describe('the id of a conference', () => {
    const { id } = conferenceOf()
    const { title } = conferenceOf().event

    it('is looked up without any conference', async () => {
      const ask = serving(FILES)
      const { lookUp } = createArchiveClient('/')
      expect(await lookUp(id)).toEqual({ kind: 'here' })
      expect(await lookUp(`${id}-x`)).toEqual({
        kind: 'unknown',
        nearest: [{ id, title, date: conferenceOf().date?.edtf }],
      })
      const read = asked(ask)
      for (const file of [briefs, records, authorities]) expect(read).not.toContain(`/archive/${file}`)
    })

    it('that was given once leads to the one of today, the words of every object to none', async () => {
      serving({ ...FILES, 'manifest.json': manifestWith({ redirects: { cu: id } }) })
      const { lookUp } = createArchiveClient('/')
      expect(await lookUp('cu')).toEqual({ kind: 'moved', to: id })
      expect(await lookUp('constructor')).toEqual({ kind: 'unknown', nearest: [] })
    })
  })

  describe('a single record', () => {
    const conference = conferenceOf()
    const beside = `../hoi-nghi/${conference.id}/record.json`
    const version = JSON.parse(manifest.content).version
    const reading = (content: string | undefined) => {
      const ask = serving({ ...FILES, [beside]: content })
      return { ask, read: createArchiveClient('/').record(conference.id) }
    }

    it('is read beside its page, and nothing else is', async () => {
      const { ask, read } = reading(JSON.stringify({ ...conference, version }))
      expect(await read).toMatchObject(conference)
      expect(asked(ask)).not.toContain(`/archive/${records}`)
    })

    it.each<readonly [string, string | undefined]>([
      ['is not there', undefined],
      ['is of another state of the data', JSON.stringify({ ...conference, version: '0' })],
      ['is of another conference', JSON.stringify({ ...conference, id: 'khac', version })],
      ['is cut off', '{'],
      ['is a page', '<!doctype html>'],
      ['is no record', JSON.stringify({ id: conference.id, version })],
    ])('is read in the archive when the one beside its page %s', async (_, content) => {
      const { ask, read } = reading(content)
      expect(await read).toEqual(conference)
      expect(asked(ask)).toContain(`/archive/${records}`)
    })

    it('is read in its block of the archive alone', async () => {
      const inTwoBlocks = [2031, 2032].flatMap((year) =>
        Array.from({ length: 70 }, (_, nth) => heldIn(year, `${year}-mau-${nth}`)),
      )
      const ask = serving(filesOf(archiveFiles(inTwoBlocks)))
      expect(await createArchiveClient('/').record('2031-mau-7')).toMatchObject({ id: '2031-mau-7' })
      expect(asked(ask).filter((file) => file.startsWith('/archive/records-'))).toHaveLength(1)
    })

    it('that the archive does not have is named', async () => {
      serving(FILES)
      const { record } = createArchiveClient('/')
      await expect(record('khong-co')).rejects.toThrow('Cannot read conference "khong-co"')
    })
  })

  it('reads the archive once, however often it is asked', async () => {
    const ask = serving(FILES)
    const client = createArchiveClient('/')
    await Promise.all([client.load(), client.load()])
    await client.load()
    expect(ask).toHaveBeenCalledTimes(3)
  })

  it('reads the records without their index, and the index without the records', async () => {
    const ask = serving(FILES)
    await load()
    expect(asked(ask)).not.toContain(`/archive/${lexicon}`)
    ask.mockClear()
    const { searcher } = createArchiveClient('/')
    await searcher.find(asking('da nang'))
    const index = [columns, lexicon, facts, text].map((name) => `/archive/${name}`)
    expect(asked(ask)).toEqual(['/archive/manifest.json', ...index])
    await searcher.suggest('da nang')
    expect(asked(ask).slice(5)).toEqual([`/archive/${suggestions}`])
  })

  it('counts the timeline without cards, and fetches those that are looked at', async () => {
    const ask = serving(FILES)
    const client = createArchiveClient('/')
    const { found, years } = await client.searcher.find(EVERYTHING)
    expect({ found, years }).toMatchObject({ found: 1, years: [{ year: 2031 }] })
    expect(asked(ask)).not.toContain(`/archive/${briefs}`)
    const numbers = [0]
    const holdings = client.holdings(JSON.parse(manifest.content).version)
    // Several lists wait for it, and one comes later.
    await Promise.all([holdings.briefs.fetch(numbers), holdings.briefs.fetch([0])])
    await holdings.briefs.fetch(numbers)
    expect(holdings.briefs.at(numbers)).toEqual([briefOf(conferenceOf())])
    expect(asked(ask).filter((address) => address === `/archive/${briefs}`)).toHaveLength(1)
    expect(await holdings.records(numbers)).toEqual([conferenceOf()])
  })

  it('gives no conference by the number that another has in another state of the data', async () => {
    serving(FILES)
    const { briefs: old, records: oldRecords } = createArchiveClient('/').holdings('cafe')
    const stale = { failure: 'stale' }
    old.put({ first: 0, briefs: [briefOf(conferenceOf({ id: 'hoi-nghi-cu' }))] })
    await expect(old.fetch([1])).rejects.toMatchObject(stale)
    await expect(oldRecords([0])).rejects.toMatchObject(stale)
    expect(old.at([0])).toMatchObject([{ id: 'hoi-nghi-cu' }])
    expect(old.at([1])).toBeNull()
  })

  it.each<readonly [string, Files, string]>([
    ['of fewer conferences', { 'manifest.json': manifestWith({ conferences: 2 }) }, 'stale'],
    ['without a facet', promising('columns', columns, '{"years":[],"months":[],"columns":{}}'), 'malformed'],
  ])('refuses columns %s', async (_, files, failure) => {
    serving({ ...FILES, ...files })
    const { find } = createArchiveClient('/').searcher
    await expect(find(EVERYTHING)).rejects.toMatchObject({ failure, file: columns })
  })

  it('reads what the archive does not know without the records', async () => {
    const ask = serving({ ...FILES, [briefs]: null, [records]: null, [lexicon]: null })
    const client = createArchiveClient('/')
    expect((await client.loadState()).conferences).toHaveLength(1)
    await client.loadState()
    expect(ask).toHaveBeenCalledTimes(2)
  })

  it('refuses a state of another shape', async () => {
    serving({ ...FILES, ...promising('state', state, '{"conferences":[]}') })
    const { loadState } = createArchiveClient('/')
    await expect(loadState()).rejects.toMatchObject({ failure: 'malformed', file: state })
  })

  it('asks again after a failure', async () => {
    const client = createArchiveClient('/')
    serving({ 'manifest.json': null })
    await expect(client.load()).rejects.toMatchObject({ failure: 'unreachable' })
    serving(FILES)
    expect((await client.load()).conferences).toHaveLength(1)
  })

  it('asks the server when what the browser kept is torn', async () => {
    serving(FILES, { [briefs]: '[{' })
    expect((await load()).conferences).toHaveLength(1)
  })

  it.each<readonly [string, Files, string, string]>([
    ['a manifest that is not there', { 'manifest.json': undefined }, 'refused', 'manifest.json'],
    ['a page instead of a manifest', { 'manifest.json': '<!doctype html>' }, 'malformed', 'manifest.json'],
    ['another format', { 'manifest.json': manifestWith({ format: 1 }) }, 'malformed', 'manifest.json'],
    ['more briefs than promised', { 'manifest.json': blockWith({ count: 2 }) }, 'stale', briefs],
    ['briefs that are no list', promisingBriefs('null'), 'malformed', briefs],
    ['briefs that are no JSON', promisingBriefs('[{'), 'malformed', briefs],
    ['briefs that are cut off', { [briefs]: '[{' }, 'damaged', briefs],
    ['briefs with another letter', { [briefs]: `${FILES[briefs]} ` }, 'damaged', briefs],
    ['briefs that cannot be reached', { [briefs]: null }, 'unreachable', briefs],
    ['other authorities', promising('authorities', authorities, '{"places":[]}'), 'malformed', authorities],
    ['authorities that are not there', { [authorities]: undefined }, 'refused', authorities],
  ])('names the file and the reason: %s', async (_, files, failure, file) => {
    serving({ ...FILES, ...files })
    await expect(load()).rejects.toMatchObject({ failure, file })
  })
})

describe('the searcher of an archive', () => {
  const searcher = () => createArchiveClient('/').searcher

  /** More than one would index here. */
  const [count, counted] = [501, { ...JSON.parse(contentOf(columns)), years: [2031, 501], months: [3, 501] }]
  const all = promising('columns', columns, JSON.stringify(counted))
  const many = (fields: object = {}): Files => ({
    ...all,
    'manifest.json': JSON.stringify({
      ...JSON.parse(String(all['manifest.json'])),
      conferences: count,
      ...fields,
    }),
  })
  const MANY = many()

  it('works on the published index', async () => {
    serving(FILES)
    const { find, origin } = searcher()
    expect(await find(asking('da nang'))).toMatchObject({ found: 1 })
    expect(await origin()).toBe('published')
  })

  it.each<readonly [string, Files]>([
    ['that is not there', { [lexicon]: undefined }],
    ['that is cut off', { [lexicon]: '{' }],
    ['that is no index', promising('lexicon', lexicon, '{}')],
    ['of which the facts are not there', { [facts]: undefined }],
    ['of which the texts are cut off', { [text]: new Uint8Array([120]) }],
    ['that another analyser has cut', { 'manifest.json': manifestWith({ analyzer: '0' }) }],
  ])('makes an index again from the records in place of one %s', async (_, files) => {
    serving({ ...FILES, ...files })
    const { find, origin } = searcher()
    expect(await find(asking('da nang'))).toMatchObject({ found: 1 })
    expect(await origin()).toBe('rebuilt')
  })

  it('names the records when they cannot be read either', async () => {
    serving({ ...FILES, [lexicon]: undefined, [records]: '[{' })
    await expect(searcher().find(asking('da nang'))).rejects.toMatchObject({
      failure: 'damaged',
      file: records,
    })
  })

  it('makes no index of more records than one would fetch for that', async () => {
    serving({ ...FILES, ...MANY, [lexicon]: undefined })
    await expect(searcher().find(asking('da nang'))).rejects.toMatchObject({
      failure: 'refused',
      file: lexicon,
    })
    serving({ ...FILES, ...many({ analyzer: '0' }) })
    await expect(searcher().find(asking('da nang'))).rejects.toMatchObject({
      failure: 'stale',
      file: lexicon,
    })
  })

  it.each<readonly [string, Content | null | undefined]>([
    ['is not there', undefined],
    ['cannot be reached', null],
    ['is cut off', new Uint8Array([120])],
  ])(
    'answers from cards and facts when the index of the texts %s, says so, and can be asked again',
    async (_, content) => {
      serving({ ...FILES, ...MANY, [text]: content })
      const { find } = searcher()
      expect(await find(asking('da nang'))).toMatchObject({
        answer: { texts: 'out-of-reach' },
        ranked: [[0]],
      })
      serving({ ...FILES, ...MANY })
      expect(await find(asking('da nang'))).toMatchObject({ answer: { texts: 'whole' } })
    },
  )

  it('names the index of the facts when it is no such thing', async () => {
    serving({ ...FILES, ...MANY, [facts]: '{' })
    await expect(searcher().find(asking('da nang'))).rejects.toMatchObject({
      failure: 'damaged',
      file: facts,
    })
  })

  it('opens the index anew after a failure', async () => {
    const { find } = searcher()
    serving({ 'manifest.json': null })
    await expect(find(asking('da nang'))).rejects.toMatchObject({ failure: 'unreachable' })
    serving(FILES)
    expect(await find(asking('da nang'))).toMatchObject({ found: 1 })
  })
})
