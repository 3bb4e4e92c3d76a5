import { writeFileSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, it } from 'vitest'
import { fileWriter } from '../../src/pipeline/file-writer.ts'
import { eachSurvives } from '../trust/trial.ts'
import { type DiskFault, faultyDisk } from './faulty-disk.ts'
import { AUTUMN, lines, namesIn, published, run, SPRING, workspace, write } from './workspace.ts'

const ARCHIVE = ['archive', '--from', 'reports', '--out', 'out', '--cache', 'cache'] as const

/** A folder with an archive of one report, and another report that came since. */
async function grown(): Promise<string> {
  const folder = workspace({ 'reports/a.md': SPRING })
  expect(await run(folder, ...ARCHIVE)).toMatchObject({ status: 0, stderr: '' })
  write(folder, { 'reports/b.md': AUTUMN })
  return folder
}

const out = (folder: string) => path.join(folder, 'out')
const countIn = (folder: string) => published(out(folder)).conferences.length
const unfinishedIn = (folder: string) => namesIn(out(folder)).filter((name) => name.startsWith('.'))

describe('a disk that refuses', () => {
  const full = Array.from(
    { length: 10 },
    (_, after): DiskFault => ({ code: 'ENOSPC', operation: 'writeFileSync', at: /out\/\./u, after }),
  )
  const FAULTS: readonly (readonly [string, readonly DiskFault[], RegExp])[] = [
    ['a full disk', full, /^Cannot write "out\/.+": no space left on device$/u],
    [
      'a folder that may not be written to',
      [
        { code: 'EACCES', operation: 'writeFileSync', at: /out\/\./u },
        { code: 'EROFS', operation: 'renameSync', at: /out\/\./u },
        { code: 'EROFS', operation: 'linkSync', at: /out\/\./u },
      ],
      /^Cannot write "out\/.+": (?:permission denied|read-only file system)$/u,
    ],
    [
      'a folder that may not be read',
      [{ code: 'EACCES', operation: 'readdirSync', at: /out$/u }],
      /^Cannot make folder "out": permission denied$/u,
    ],
    [
      'a folder of reports that may not be read',
      [{ code: 'EACCES', operation: 'readdirSync', at: /reports$/u }],
      /^Cannot read folder "reports": permission denied$/u,
    ],
  ]
  it.for(FAULTS)('%s: the old archive stays, and the message says why', ([what, faults, said], { task }) =>
    eachSurvives(task, { what }, faults, async (fault) => {
      const folder = await grown()
      const mend = faultyDisk(fault)
      const { status, stderr } = await run(folder, ...ARCHIVE)
      mend()
      expect({ status, stderr: lines(stderr) }).toEqual({ status: 1, stderr: [expect.stringMatching(said)] })
      expect(countIn(folder)).toBe(1)
      expect(unfinishedIn(folder)).toEqual([])
      expect((await run(folder, ...ARCHIVE)).status).toBe(0)
      expect(countIn(folder)).toBe(2)
    }),
  )

  it('a report that may not be read is left out by name, the rest is built', ({ task }) => {
    const faults = (['EACCES', 'EIO'] as const).map(
      (code): DiskFault => ({ code, operation: 'readFileSync', at: /b\.md$/u }),
    )
    return eachSurvives(task, { what: 'a report that cannot be read' }, faults, async (fault) => {
      const folder = await grown()
      const mend = faultyDisk(fault)
      const { status, stdout, stderr } = await run(folder, ...ARCHIVE)
      mend()
      const reason = fault.code === 'EIO' ? 'i/o error' : 'permission denied'
      expect({ status, stdout, stderr }).toEqual({
        status: 1,
        stdout: '2 files: 1 conference, 1 left out\n',
        stderr: `b.md: ${reason}\n`,
      })
      expect(countIn(folder)).toBe(1)
    })
  })

  it('a cache that cannot be written to costs time and nothing else', async ({ task }) => {
    const fault: DiskFault = { code: 'ENOSPC', operation: 'writeFileSync', at: /cache\//u }
    await eachSurvives(task, { what: 'a full disk under the cache' }, [fault], async () => {
      const folder = await grown()
      const mend = faultyDisk(fault)
      const { stdout, stderr } = await run(folder, ...ARCHIVE)
      mend()
      expect(stdout).toBe('2 files: 2 conferences, 0 left out\n')
      expect(stderr).toContain('no space left on device; nothing is kept for the next build')
      expect(countIn(folder)).toBe(2)
    })
  })
})

describe('a name that leads out of its folder', () => {
  it('is written nowhere', ({ task }) => {
    const names = ['../x', 'a/../../x', '..', '../site-of-another/x', './../x']
    return eachSurvives(task, { what: 'a name with "../"' }, names, (name) => {
      const folder = path.join(workspace(), 'site')
      expect(() => fileWriter(folder)({ path: name, content: 'x' })).toThrow(`Cannot write "${name}"`)
      expect(namesIn(path.dirname(folder))).toEqual([])
    })
  })

  it('is no address of a conference', ({ task }) =>
    eachSurvives(
      task,
      { what: 'an address with "../" in the ledger' },
      ['../../x', '..', 'a/b'],
      async (id) => {
        const folder = workspace({
          'data/reports/a.md': SPRING,
          'data/permalinks.json': JSON.stringify([{ id, reports: ['a'] }]),
        })
        const { status, stderr } = await run(folder, 'archive')
        expect({ status, stderr }).toEqual({
          status: 1,
          stderr: expect.stringContaining('data/permalinks.json'),
        })
        expect(namesIn(folder)).toEqual(['data'])
      },
    ))
})

it.each([
  [
    'a\u001b[31m\n2 files: 2 conferences, 0 left out.md',
    'a\\u{1b}[31m\\u{a}2 files: 2 conferences, 0 left out.md',
  ],
  ['\u202edm.uam\u200b.md', '\\u{202e}dm.uam\\u{200b}.md'],
])('the name of a file is told in one line, and as it is: %j', async (name, told) => {
  const folder = workspace({ 'reports/a.md': SPRING, [`reports/${name}`]: '' })
  const { status, stderr } = await run(folder, ...ARCHIVE)
  expect({ status, stderr }).toEqual({ status: 1, stderr: `${told}: the file is empty\n` })
})

describe('a folder in which another build is publishing', () => {
  it('is left to it by name', async () => {
    const folder = await grown()
    writeFileSync(path.join(out(folder), '.publishing'), `${process.ppid}`)
    expect(await run(folder, ...ARCHIVE)).toMatchObject({
      status: 1,
      stderr: `Cannot publish into "out": process ${process.ppid} is publishing there\n`,
    })
    expect(countIn(folder)).toBe(1)
  })

  it.each(['4194305', '', 'x'])('is free when that build is no more (%j)', async (owner) => {
    const folder = await grown()
    writeFileSync(path.join(out(folder), '.publishing'), owner)
    expect((await run(folder, ...ARCHIVE)).status).toBe(0)
    expect(countIn(folder)).toBe(2)
    expect(unfinishedIn(folder)).toEqual([])
  })

  it('is never a file', async () => {
    const folder = workspace({ 'reports/a.md': SPRING, out: '' })
    expect(await run(folder, ...ARCHIVE)).toMatchObject({
      status: 1,
      stderr: expect.stringMatching(/^Cannot make folder "out": /u),
    })
  })
})
