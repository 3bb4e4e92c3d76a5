import { readFileSync, rmSync, statSync, symlinkSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, it } from 'vitest'
import { buildCache, forgetUnused } from '../../src/pipeline/build-cache.ts'
import { namesIn, workspace, write } from './workspace.ts'

const DAY = 86_400_000
const NOW = Date.now()
const made = () => new Uint8Array([1, 2, 3])
const notAgain = () => {
  throw new Error('Made again')
}
const other = () => new Uint8Array([4])

/** No system numbers its processes so high. */
const NO_PROCESS = 2_147_483_646

const kept = (folder: string) => namesIn(folder).filter((name) => name.endsWith('.kept'))

/** The place of the one thing that is kept in a folder. */
const onlyIn = (folder: string) => path.join(folder, namesIn(folder)[0] ?? '')

describe('what a build has made', () => {
  it('is kept for the next one', () => {
    const folder = workspace()
    buildCache(folder).made('once', made)
    expect([...buildCache(folder).made('once', notAgain)]).toEqual([1, 2, 3])
  })
  it('is made anew of something else', () => {
    const cache = buildCache(workspace())
    cache.made('once', made)
    expect([...cache.made('twice', other)]).toEqual([4])
  })
  it('may be removed at any time', () => {
    const folder = path.join(workspace(), 'not', 'there', 'yet')
    expect([...buildCache(folder).made('once', made)]).toEqual([1, 2, 3])
  })
  it.each<[string, (whole: Uint8Array) => Uint8Array]>([
    ['torn', (whole) => whole.subarray(0, whole.length - 1)],
    ['torn within its checksum', (whole) => whole.subarray(0, 7)],
    ['empty', () => new Uint8Array()],
    ['changed', (whole) => whole.with(whole.length - 1, 9)],
  ])('is never used when it is %s, and mended', (_, damaged) => {
    const folder = workspace()
    buildCache(folder).made('once', made)
    writeFileSync(onlyIn(folder), damaged(readFileSync(onlyIn(folder))))
    expect([...buildCache(folder).made('once', other)]).toEqual([4])
    expect([...buildCache(folder).made('once', notAgain)]).toEqual([4])
  })
  it('is never used under another name', () => {
    const folder = workspace()
    buildCache(folder).made('once', made)
    const file = readFileSync(onlyIn(folder))
    const elsewhere = workspace()
    buildCache(elsewhere).made('twice', made)
    writeFileSync(onlyIn(elsewhere), file)
    expect([...buildCache(elsewhere).made('twice', other)]).toEqual([4])
  })
  it('is not kept where the disk refuses, which is said once and stops nothing', () => {
    const folder = workspace({ occupied: 'a file where the folder should be' })
    const refusals: string[] = []
    const onRefused = (reason: string) => void refusals.push(reason)
    const cache = buildCache(path.join(folder, 'occupied'), { onRefused })
    expect([...cache.made('once', made), ...cache.made('once', other)]).toEqual([1, 2, 3, 4])
    expect(refusals).toEqual([expect.stringContaining(`"${path.join(folder, 'occupied')}"`)])
  })
  it('is not kept on a disk that is full, and nothing torn is left', () => {
    const folder = workspace()
    buildCache(folder).made('once', made)
    const [name = ''] = namesIn(folder)
    rmSync(path.join(folder, name))
    // Where it is written beside: a device that is always full.
    symlinkSync('/dev/full', path.join(folder, `.${name}.0.${process.pid}.part`))
    const refusals: string[] = []
    const cache = buildCache(folder, { onRefused: (reason) => void refusals.push(reason) })
    expect([...cache.made('once', made), ...cache.made('twice', other)]).toEqual([1, 2, 3, 4])
    expect(refusals).toEqual([`Cannot write "${path.join(folder, name)}": no space left on device`])
    expect(cache.keeps()).toBe(false)
    expect(namesIn(folder)).toEqual([])
  })
  it('is forgotten when no build has used it for long, and no other file', () => {
    const folder = workspace({ 'of-somebody-else.png': 'x' })
    buildCache(folder, { now: () => NOW }).made('once', made)
    buildCache(folder, { now: () => NOW }).made('always', made)
    // Used again after a while: kept from then on.
    buildCache(folder, { now: () => NOW + 50 * DAY }).made('always', notAgain)
    forgetUnused(folder, { now: NOW + 59 * DAY })
    expect(kept(folder)).toHaveLength(2)
    forgetUnused(folder, { now: NOW + 70 * DAY })
    expect(kept(folder)).toHaveLength(1)
    expect([...buildCache(folder, { now: () => NOW + 70 * DAY }).made('always', notAgain)]).toEqual([1, 2, 3])
    expect(statSync(path.join(folder, 'of-somebody-else.png')).size).toBe(1)
  })
  it('is looked through once a day, and what a killed build was writing goes', () => {
    const folder = workspace({
      [`.a.kept.0.${NO_PROCESS}.part`]: 'x',
      [`.a.kept.0.${process.pid}.part`]: 'x',
    })
    forgetUnused(folder, { now: NOW })
    expect(namesIn(folder)).toEqual([`.a.kept.0.${process.pid}.part`, 'tidied'])
    write(folder, { [`.b.kept.0.${NO_PROCESS}.part`]: 'x' })
    forgetUnused(folder, { now: NOW + DAY - 1 })
    expect(namesIn(folder)).toHaveLength(3)
    forgetUnused(folder, { now: NOW + DAY })
    expect(namesIn(folder)).toHaveLength(2)
  })

  it('where there can be no folder is none', () => {
    const nowhere = path.join(workspace({ file: '' }), 'file', 'cache')
    expect(() => forgetUnused(nowhere)).not.toThrow()
  })
})
