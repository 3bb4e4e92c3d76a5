import { createHash } from 'node:crypto'
import { mkdirSync, readFileSync, symlinkSync } from 'node:fs'
import path from 'node:path'
import { setTimeout } from 'node:timers/promises'
import { afterEach, describe, expect, it } from 'vitest'
import { archiveFiles } from '../../src/pipeline/archive-files.ts'
import { buildCache } from '../../src/pipeline/build-cache.ts'
import { publishArchive } from '../../src/pipeline/publish-archive.ts'
import { conferenceOf } from '../fixtures/conference.ts'
import { finished, namesIn, published, started, workspace, write } from './workspace.ts'

const first = archiveFiles([conferenceOf({ id: 'mot' })])
const second = archiveFiles([conferenceOf({ id: 'hai' })])
const third = archiveFiles([conferenceOf({ id: 'ba' })])

const namesOf = (...archives: readonly (typeof first)[]) =>
  [
    ...new Set(['manifest.json', ...archives.flatMap(({ parts }) => parts.map(({ name }) => name))]),
  ].toSorted()

const idsIn = (folder: string) => published(folder).conferences.map(({ id }) => id)

/** Every part holds what its name promises. */
function expectWhole(folder: string): void {
  for (const name of namesIn(folder).filter((candidate) => /^(records|index)-/u.test(candidate))) {
    const hash = createHash('sha256')
      .update(readFileSync(path.join(folder, name)))
      .digest('hex')
    expect(name).toContain(hash.slice(0, 16))
  }
}

/** Signals are let go a turn of the event loop later. */
afterEach(() => setTimeout(5))

describe('publishing', () => {
  it('makes the folder and leaves nothing but the archive in it', () => {
    const folder = path.join(workspace(), 'a', 'b')
    publishArchive(folder, first)
    expect(namesIn(folder)).toEqual(namesOf(first))
    expectWhole(folder)
  })

  it('keeps what the manifest before named, and nothing older', () => {
    const folder = workspace()
    for (const archive of [first, second]) publishArchive(folder, archive)
    expect(namesIn(folder)).toEqual(namesOf(first, second))
    publishArchive(folder, third)
    expect(namesIn(folder)).toEqual(namesOf(second, third))
    expect(idsIn(folder)).toEqual(['ba'])
  })

  it('twice changes nothing', () => {
    const folder = workspace()
    for (const archive of [first, first]) publishArchive(folder, archive)
    expect(namesIn(folder)).toEqual(namesOf(first))
  })

  it('mends what somebody broke after it was found whole', () => {
    const [folder, cache] = [workspace(), buildCache(workspace())]
    const later = () => Date.now() + 10_000
    for (const archive of [first, first]) publishArchive(folder, archive, { cache, now: later })
    const { name, content } = first.parts[0]!
    write(folder, { [name]: 'x'.repeat(content.length) })
    publishArchive(folder, first, { cache, now: later })
    expect(readFileSync(path.join(folder, name), 'utf8')).toBe(`${content}`)
  })

  it('mends what somebody broke', () => {
    const folder = workspace({ 'manifest.json': '{', [first.parts[0]!.name]: 'half' })
    publishArchive(folder, first)
    expectWhole(folder)
  })

  it('leaves alone what is not of an archive', () => {
    const folder = workspace({ 'notes.txt': 'mine', 'records-mine.json': '[]', '.part': '' })
    publishArchive(folder, first)
    expect(namesIn(folder)).toEqual(expect.arrayContaining(['notes.txt', 'records-mine.json', '.part']))
  })

  it('removes what a killed process left, and nothing of a running one', () => {
    const left = '.records-0000000000000000.json.4194305.part'
    const inHand = `.records-0000000000000000.json.${process.ppid}.part`
    const folder = workspace({ [left]: 'half', [inHand]: 'half' })
    publishArchive(folder, first)
    expect(namesIn(folder)).toContain(inHand)
    expect(namesIn(folder)).not.toContain(left)
  })
})

describe('publishing that fails in the middle', () => {
  it.each([
    ['the index', () => second.parts[1]!.name],
    ['the manifest', () => 'manifest.json'],
  ])('at %s says so and leaves nothing half-written', (_, target) => {
    const folder = workspace()
    if (target() !== 'manifest.json') publishArchive(folder, first)
    mkdirSync(path.join(folder, target(), 'in the way'), { recursive: true })
    expect(() => publishArchive(folder, second)).toThrow(/^Cannot write ".*": /u)
    expect(namesIn(folder).filter((name) => name.startsWith('.'))).toEqual([])
    if (target() !== 'manifest.json') expect(idsIn(folder)).toEqual(['mot'])
  })

  it.each([
    ['a part', () => second.parts[1]!.name],
    ['the manifest', () => 'manifest.json'],
  ])(
    'at %s when the disk is full leaves the old archive whole, and the next run ends the work',
    (_, target) => {
      const folder = workspace()
      publishArchive(folder, first)
      // Where it is written beside: a device that is always full.
      symlinkSync('/dev/full', path.join(folder, `.${target()}.0.${process.pid}.part`))
      expect(() => publishArchive(folder, second)).toThrow(
        `Cannot write "${path.join(folder, target())}": no space left on device`,
      )
      expect(idsIn(folder)).toEqual(['mot'])
      expectWhole(folder)
      publishArchive(folder, second)
      expect(namesIn(folder)).toEqual(namesOf(first, second))
    },
  )

  /** A process that publishes `second`, and between the first and the second part does this to itself. */
  function publishing(folder: string, deed: string) {
    const source = (file: string) =>
      JSON.stringify(new URL(`../../src/pipeline/${file}`, import.meta.url).href)
    write(folder, { 'second.json': JSON.stringify(second) })
    write(folder, {
      'publish.ts': `
        import { readFileSync } from 'node:fs'
        import { buildCache } from '../../src/pipeline/build-cache.ts'
import { publishArchive } from ${source('publish-archive.ts')}
        const bytes = (_, value) => (value?.type === 'Buffer' ? Uint8Array.from(value.data) : value)
        const { parts, manifest } = JSON.parse(readFileSync('second.json', 'utf8'), bytes)
        const interrupted = Object.assign([...parts], {
          *[Symbol.iterator]() {
            for (const part of parts) {
              yield part
              ${deed}
            }
          },
        })
        publishArchive('out', { parts: interrupted, manifest })`,
    })
    return finished(started(folder, ['publish.ts']))
  }

  it('killed, it leaves the old archive whole and the next run tidies up', async () => {
    const folder = workspace()
    const out = path.join(folder, 'out')
    publishArchive(out, first)
    expect(await publishing(folder, `process.kill(process.pid, 'SIGKILL')`)).toMatchObject({
      signal: 'SIGKILL',
    })
    expect(idsIn(out)).toEqual(['mot'])
    expectWhole(out)
    publishArchive(out, third)
    expect(namesIn(out)).toEqual(namesOf(first, third))
  })

  it.each([
    ['SIGTERM', 143],
    ['SIGINT', 130],
  ])('asked to stop by %s, it ends its work first', async (signal, status) => {
    const folder = workspace()
    const ended = await publishing(folder, `process.kill(process.pid, '${signal}')`)
    expect(ended).toMatchObject({ status, stderr: '' })
    expect(namesIn(path.join(folder, 'out'))).toEqual(namesOf(second))
    expect(idsIn(path.join(folder, 'out'))).toEqual(['hai'])
  })
})
