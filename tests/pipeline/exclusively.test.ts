import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { exclusively } from '../../src/pipeline/exclusively.ts'

/** What happens before each operation of the disk. */
const disk = vi.hoisted((): { before: () => void } => ({ before: () => undefined }))
vi.mock(import('../../src/pipeline/files.ts'), async (original) => {
  const files = await original()
  const watched =
    <A extends readonly unknown[], T>(work: (...given: A) => T) =>
    (...given: A): T => {
      disk.before()
      return work(...given)
    }
  return {
    ...files,
    createFile: watched(files.createFile),
    namesIn: watched(files.namesIn),
    readTextIfAny: watched(files.readTextIfAny),
    removeFile: watched(files.removeFile),
  }
})

const GONE = '4194305'
const OWN = process.pid

let folder: string
const lock = () => path.join(folder, '.publishing')
beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'ky-yeu-exclusively-'))
})
afterEach(() => rmSync(folder, { recursive: true }))

/** Does something as another process, one that runs on after the test. */
function asAnother(work: () => void): void {
  Object.defineProperty(process, 'pid', { value: process.ppid, configurable: true })
  try {
    work()
  } finally {
    Object.defineProperty(process, 'pid', { value: OWN, configurable: true })
  }
}

/** Another process comes before the `nth` operation, takes the folder if it can, and stays at work. Says what became of both. */
function metAt(nth: number): { readonly other: string; readonly own: string; readonly met: boolean } {
  let operations = 0
  let other = 'did not come'
  disk.before = () => {
    if (operations++ !== nth) return
    disk.before = () => undefined
    asAnother(() => {
      other = attempted(() => {
        const held = readFileSync(lock())
        // Its work has not ended when it seems to return.
        queueAfter.push(() => writeFileSync(lock(), held))
      })
    })
    for (const put of queueAfter.splice(0)) put()
  }
  const queueAfter: (() => void)[] = []
  const own = attempted(() => undefined)
  disk.before = () => undefined
  return { other, own, met: other !== 'did not come' }
}

function attempted(work: () => void): string {
  try {
    exclusively(folder, work)
    return 'worked'
  } catch (error) {
    return String(error)
  }
}

describe('two that come upon what a killed process left', () => {
  it('are never both at work, whenever the second comes', () => {
    let tried = 0
    for (let nth = 0; ; nth++) {
      writeFileSync(lock(), GONE)
      const { other, own, met } = metAt(nth)
      if (!met) break
      tried++
      expect(
        [other, own].filter((became) => became === 'worked'),
        `met at ${nth}`,
      ).toHaveLength(1)
      for (const name of readdirSync(folder)) rmSync(path.join(folder, name))
    }
    expect(tried).toBeGreaterThan(6)
  })

  it.each([GONE, '', 'x'])('leave nothing behind (%j)', (owner) => {
    writeFileSync(lock(), owner)
    writeFileSync(`${lock()}.${Number(owner) || 0}`, GONE)
    expect(attempted(() => expect(readFileSync(lock(), 'utf8')).toBe(`${OWN}`))).toBe('worked')
    expect(readdirSync(folder)).toEqual([])
  })
})
