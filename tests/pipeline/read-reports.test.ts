import { readFileSync, rmSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, it } from 'vitest'
import { NO_AUTHORITIES } from '../../src/model/no-authorities.ts'
import { filesIndexedBy } from '../../src/pipeline/archive-files.ts'
import { type Archive, buildArchive, linkedArchive } from '../../src/pipeline/build-archive.ts'
import { buildCaches } from '../../src/pipeline/build-caches.ts'
import { filesIn, reportPlaces } from '../../src/pipeline/files.ts'
import { indexerFor } from '../../src/pipeline/indexer.ts'
import { REPORT_EXTENSIONS } from '../../src/pipeline/read-report.ts'
import { readReports } from '../../src/pipeline/read-reports.ts'
import { reportReader } from '../../src/pipeline/report-reader.ts'
import { sightingOf } from '../../src/pipeline/sighting.ts'
import { sightings } from '../../src/pipeline/sightings.ts'
import { inventedReports } from '../bench/corpus/invented-reports.ts'
import { workspace, write } from './workspace.ts'

const COUNT = 8
const found = [...inventedReports(COUNT)].map(({ file, bytes }) => ({ file, bytes }))
const reports = Object.fromEntries(found.map(({ file, bytes }) => [file, bytes]))
const VERSIONS = { rules: '1', entries: '1' }
const LINKING = { keep: 'conferences', authorities: NO_AUTHORITIES, permalinks: [], corrections: [] } as const

type Choices = {
  readonly threads?: number
  /** Whether a thread puts the index together. */
  readonly indexed?: 'here' | 'in a thread'
  readonly versions?: typeof VERSIONS
  /** How long a report may take to be read, in milliseconds. */
  readonly most?: number
}

/** The archive of a folder, and how many of its reports had to be read. */
async function built(
  folder: string,
  cache: string,
  { threads = 1, indexed = 'here', versions = VERSIONS, most }: Choices = {},
) {
  const caches = buildCaches(cache)
  const reader = reportReader({ caches, authorities: NO_AUTHORITIES, versions, most })
  const places = reportPlaces(folder, REPORT_EXTENSIONS).filter((place) => 'location' in place)
  const seen = sightings(places, caches.single)
  const unknown = reader.unread(seen.filter((one) => 'location' in one)).length
  const keeping = { cache: caches.joint, version: versions.entries }
  let steps = 0
  const readings = await readReports(seen, {
    ...{ reader, folder: cache, authorities: NO_AUTHORITIES, versions, threads },
    leastShare: 2,
    groupSize: 3,
    onRead: (reports) => {
      steps += reports
    },
  })
  expect(steps).toBe(places.length)
  const linking = { ...LINKING, entry: reader.entry, joint: caches.joint }
  const { entries, redirects, leftOut } = linkedArchive(readings, linking)
  const leastReports = indexed === 'here' ? Number.POSITIVE_INFINITY : 0
  const indexer = indexerFor(readings.length, { folder: cache, keeping, leastReports })
  const source = { entries, redirects, authorities: NO_AUTHORITIES, keeping }
  const files = await filesIndexedBy(indexer, source).finally(indexer.end)
  return { archive: published({ files, leftOut }), unknown }
}

/** What is published byte by byte, in whichever kind of array a thread sent it. */
const published = ({ files, leftOut }: Pick<Archive, 'files' | 'leftOut'>) => ({
  manifest: files.manifest,
  parts: files.parts.map(({ content, ...part }) => ({
    ...part,
    bytes: Buffer.from(content),
  })),
  leftOut,
})

const everyKept = (cache: string, change: (kept: Buffer, nth: number) => Uint8Array) =>
  filesIn(cache).forEach((name, nth) => {
    const place = path.join(cache, name)
    writeFileSync(place, change(readFileSync(place), nth))
  })

describe('the archive of a folder of reports is the same', { timeout: 60_000 }, () => {
  const expected = buildArchive(found, LINKING)

  it('read now, in memory or through the cache, and when all was read before', async () => {
    const [from, cache] = [workspace(reports), workspace()]
    const first = await built(from, cache)
    expect(first).toEqual({ archive: published(expected), unknown: COUNT })
    expect(await built(from, cache)).toEqual({ archive: first.archive, unknown: 0 })
  })

  it('read by several threads', async () => {
    const [from, cache] = [workspace(reports), workspace()]
    const { archive } = await built(from, cache, { threads: 2 })
    expect(archive).toEqual(published(expected))
    expect(await built(from, cache)).toEqual({ archive, unknown: 0 })
  })

  it('indexed in a thread', async () => {
    const [from, cache] = [workspace(reports), workspace()]
    const first = await built(from, cache, { indexed: 'in a thread' })
    expect(first).toEqual({ archive: published(expected), unknown: COUNT })
    expect(await built(from, cache, { indexed: 'in a thread' })).toEqual({ ...first, unknown: 0 })
  })

  it.each<[string, (kept: Buffer, nth: number) => Uint8Array]>([
    ['torn', (kept) => kept.subarray(0, kept.length >> 1)],
    ['torn here and there', (kept, nth) => (nth % 3 === 0 ? kept.subarray(0, 40) : kept)],
    ['spoilt', (kept) => kept.fill(0x20, kept.length - 4)],
  ])('when what is kept is %s', async (_, damaged) => {
    const [from, cache] = [workspace(reports), workspace()]
    const { archive } = await built(from, cache)
    for (const indexed of ['here', 'in a thread'] as const) {
      everyKept(cache, damaged)
      expect((await built(from, cache, { indexed })).archive).toEqual(archive)
    }
  })

  it('where nothing can be kept', async () => {
    const nowhere = path.join(workspace({ file: '' }), 'file')
    for (const indexed of ['here', 'in a thread'] as const)
      expect(await built(workspace(reports), nowhere, { indexed })).toEqual({
        archive: published(expected),
        unknown: COUNT,
      })
  })
})

describe('the archive that follows is what it would be without the one before', { timeout: 60_000 }, () => {
  const [{ file, bytes } = { file: '', bytes: new Uint8Array() }, ...others] = found
  const more = [...inventedReports(COUNT + 1)]
    .slice(COUNT)
    .map((one) => ({ file: one.file, bytes: one.bytes }))
  const changed: (typeof found)[number] = {
    file,
    bytes: Buffer.concat([bytes, Buffer.from('\nHội nghị kết thúc tốt đẹp.\n')]),
  }

  it.each<[string, readonly (typeof changed)[], number]>([
    ['changes', [changed, ...others], 1],
    ['comes', [...found, ...more], 1],
    ['goes', others, 0],
  ])('when a report %s, and no other is read', async (_, now, unknown) => {
    const [from, cache] = [workspace(reports), workspace()]
    await built(from, cache)
    rmSync(from, { recursive: true })
    write(from, Object.fromEntries(now.map((one) => [one.file, one.bytes])))
    const expected = published(buildArchive(now, LINKING))
    expect(await built(from, cache, { indexed: 'in a thread' })).toEqual({ archive: expected, unknown })
    expect(await built(from, cache)).toEqual({ archive: expected, unknown: 0 })
  })
})

it('a report is read again when a rule changes', { timeout: 60_000 }, async () => {
  const [from, cache] = [workspace(reports), workspace()]
  await built(from, cache)
  const { unknown } = await built(from, cache, { versions: { rules: '2', entries: '2' } })
  expect(unknown).toBe(COUNT)
})

it('a report that could not be read in time is left out, and read the next time', async () => {
  const long = {
    'dai.txt': Buffer.concat(Array.from({ length: 100 }, () => found[0]?.bytes ?? new Uint8Array())),
  }
  const [from, cache] = [workspace(long), workspace()]
  const { archive } = await built(from, cache, { most: 1 })
  expect(archive.leftOut).toEqual([{ file: 'dai.txt', reason: 'not read within 0.001 s' }])
  const again = await built(from, cache)
  expect(again.unknown).toBe(1)
  expect(again.archive.leftOut).not.toEqual(archive.leftOut)
})

it('a report that changes after it was seen is left out by name, and what is read of it is not kept', () => {
  const [from, cache] = [workspace({ 'a.md': found[0]?.bytes ?? '' }), workspace()]
  const [seen] = reportPlaces(from, REPORT_EXTENSIONS)
    .filter((place) => 'location' in place)
    .map(sightingOf)
    .filter((one) => 'location' in one)
  if (!seen) throw new Error('Nothing was seen')
  write(from, { 'a.md': found[1]?.bytes ?? '' })
  const reader = reportReader({
    ...{ caches: buildCaches(cache), authorities: NO_AUTHORITIES, versions: VERSIONS },
  })
  const issue = { code: 'unreadable', message: 'it changed while the archive was built' }
  expect(reader.read([seen])).toEqual([{ file: 'a.md', sha256: seen.sha256, issue }])
  expect(reader.find([seen])).toBeNull()
  expect(reader.unread([seen])).toEqual([seen])
})
