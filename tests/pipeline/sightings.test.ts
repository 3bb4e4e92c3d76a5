import { createHash } from 'node:crypto'
import { statSync, utimesSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, it } from 'vitest'
import { buildCache } from '../../src/pipeline/build-cache.ts'
import { reportPlaces } from '../../src/pipeline/files.ts'
import { sightings } from '../../src/pipeline/sightings.ts'
import { faultyDisk } from './faulty-disk.ts'
import { workspace } from './workspace.ts'

const hash = (text: string) => createHash('sha256').update(text).digest('hex')
const later = () => Date.now() + 10_000

/** Sees the reports of a folder in a build of its own. */
function seen(folder: string, cache: string, now?: () => number) {
  const places = reportPlaces(folder, ['.md']).filter((place) => 'location' in place)
  return sightings(places, buildCache(cache), now).map((one) => ({
    file: one.file,
    ...('issue' in one ? { issue: one.issue.code } : { sha256: one.sha256 }),
  }))
}

/** Writes a file as somebody who leaves no trace in its length and its date. */
function rewrite(file: string, text: string): void {
  const { atime, mtime } = statSync(file)
  writeFileSync(file, text)
  utimesSync(file, atime, mtime)
}

describe('a file that a build has seen', () => {
  const A = { file: 'a.md', sha256: hash('mot') }

  it('is not read again while it stays what it is', () => {
    const [folder, cache] = [workspace({ 'a.md': 'mot' }), workspace()]
    expect(seen(folder, cache, later)).toEqual([A])
    faultyDisk({ code: 'EIO', operation: 'readFileSync', at: /a\.md$/u })
    expect(seen(folder, cache, later)).toEqual([A])
  })

  it('is read again when it changed, whatever its length and its date', () => {
    const [folder, cache] = [workspace({ 'a.md': 'mot' }), workspace()]
    seen(folder, cache, later)
    rewrite(path.join(folder, 'a.md'), 'hai')
    expect(seen(folder, cache, later)).toEqual([{ file: 'a.md', sha256: hash('hai') }])
  })

  it('is read again when it had only just been written', () => {
    const [folder, cache] = [workspace({ 'a.md': 'mot' }), workspace()]
    seen(folder, cache)
    faultyDisk({ code: 'EIO', operation: 'readFileSync', at: /a\.md$/u })
    expect(seen(folder, cache)).toEqual([{ file: 'a.md', issue: 'unreadable' }])
  })

  it('is read again when what was kept of it is torn', () => {
    const [folder, cache] = [workspace({ 'a.md': 'mot' }), workspace()]
    seen(folder, cache, later)
    for (const { location } of reportPlaces(cache, ['.kept']).filter((one) => 'location' in one))
      writeFileSync(location, 'x')
    expect(seen(folder, cache, later)).toEqual([A])
  })

  it('is another in another folder', () => {
    const cache = workspace()
    seen(workspace({ 'a.md': 'mot' }), cache, later)
    expect(seen(workspace({ 'a.md': 'hai' }), cache, later)).toEqual([{ file: 'a.md', sha256: hash('hai') }])
  })
})
