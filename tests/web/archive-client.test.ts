import { afterEach, describe, expect, it, vi } from 'vitest'
import { archiveFiles } from '../../src/pipeline/archive-files.ts'
import { createArchiveClient } from '../../src/web/archive-client.ts'
import { conferenceOf } from '../fixtures/conference.ts'

const { parts, manifest } = archiveFiles([conferenceOf()])
const FILES = Object.fromEntries([...parts, manifest].map(({ name, content }) => [name, content]))
const [records = '', index = '', authorities = '', state = ''] = parts.map(({ name }) => name)

afterEach(() => vi.unstubAllGlobals())

/** A server that has just these files; a null one cannot be reached. */
function serving(files: Readonly<Record<string, string | null | undefined>>) {
  const ask = vi.fn<(address: string) => Promise<Response>>((address) => {
    const content = files[address.replace('/archive/', '')]
    if (content === null) return Promise.reject(new TypeError('network'))
    return Promise.resolve(content === undefined ? new Response('', { status: 404 }) : new Response(content))
  })
  vi.stubGlobal('fetch', ask)
  return ask
}

const load = () => createArchiveClient('/archive/').load()

describe('createArchiveClient', () => {
  it('reads the records and their index', async () => {
    serving(FILES)
    const { conferences, engine } = await load()
    expect(conferences).toEqual([conferenceOf()])
    expect(engine.search('da nang').hits).toHaveLength(1)
  })

  it('reads the archive once, however often it is asked', async () => {
    const ask = serving(FILES)
    const client = createArchiveClient('/archive/')
    await Promise.all([client.load(), client.load()])
    await client.load()
    expect(ask).toHaveBeenCalledTimes(4)
  })

  it('reads what the archive does not know without the records', async () => {
    const ask = serving({ ...FILES, [records]: null, [index]: null })
    const client = createArchiveClient('/archive/')
    expect((await client.loadState()).conferences).toHaveLength(1)
    await client.loadState()
    expect(ask).toHaveBeenCalledTimes(2)
  })

  it('refuses a state of another shape', async () => {
    serving({ ...FILES, [state]: '{"conferences":[]}' })
    const { loadState } = createArchiveClient('/archive/')
    await expect(loadState()).rejects.toMatchObject({ failure: 'malformed', file: state })
  })

  it('asks again after a failure', async () => {
    const client = createArchiveClient('/archive/')
    serving({ 'manifest.json': null })
    await expect(client.load()).rejects.toMatchObject({ failure: 'unreachable' })
    serving(FILES)
    expect((await client.load()).conferences).toHaveLength(1)
  })

  const other = (fields: object) => JSON.stringify({ ...JSON.parse(manifest.content), ...fields })

  it.each([
    ['a manifest that is not there', { 'manifest.json': undefined }, 'refused', 'manifest.json'],
    ['a page instead of a manifest', { 'manifest.json': '<!doctype html>' }, 'malformed', 'manifest.json'],
    ['a manifest of another format', { 'manifest.json': other({ format: 1 }) }, 'malformed', 'manifest.json'],
    ['an index of another analyser', { 'manifest.json': other({ analyzer: '0' }) }, 'stale', index],
    ['more records than promised', { 'manifest.json': other({ conferences: 2 }) }, 'stale', records],
    ['records that are no list', { [records]: 'null' }, 'malformed', records],
    ['records that are cut off', { [records]: '[{' }, 'malformed', records],
    ['records that cannot be reached', { [records]: null }, 'unreachable', records],
    ['authorities of another shape', { [authorities]: '{"places":[]}' }, 'malformed', authorities],
    ['an index that is not there', { [index]: undefined }, 'refused', index],
    ['an index that is cut off', { [index]: '{' }, 'malformed', index],
  ])('names the file and the reason: %s', async (_, files, failure, file) => {
    serving({ ...FILES, ...files })
    await expect(load()).rejects.toMatchObject({ failure, file })
  })
})
