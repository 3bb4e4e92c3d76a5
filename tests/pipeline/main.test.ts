import path from 'node:path'
import { describe, expect, it } from 'vitest'
import { Conference } from '../../src/model/conference.ts'
import {
  AUTUMN,
  finished,
  lines,
  MAIN,
  published,
  run,
  runApart,
  SPRING,
  started,
  workspace,
} from './workspace.ts'

/** Child processes share two cores with the other tests. */
const SLOW = { timeout: 60_000 }

describe('the exit status', SLOW, () => {
  it('is 0 for who asks for help', async () => {
    expect(await runApart('.', '--help')).toMatchObject({
      status: 0,
      stdout: expect.stringContaining('Usage: ky-yeu'),
      stderr: '',
    })
  })

  it('is 2 on wrong usage', async () => {
    expect(await runApart('.', 'extract')).toMatchObject({
      status: 2,
      stdout: '',
      stderr: expect.stringMatching(/^No file given\n\nUsage: npm run -s extract/u),
    })
  })
})

describe('extract', SLOW, () => {
  it('prints one record a line and names what it cannot read', async () => {
    const folder = workspace({ 'a.md': SPRING, 'b.md': '', 'c.md': AUTUMN, 'd.png': 'x' })
    const ended = await runApart(folder, 'extract', '--', 'a.md', 'b.md', './c.md', 'd.png', 'e.md')
    expect(ended.status).toBe(1)
    const records = lines(ended.stdout).map((line) => Conference.parse(JSON.parse(line)))
    expect(records.map(({ reports }) => reports[0]?.file)).toEqual(['a.md', 'c.md'])
    expect(lines(ended.stderr)).toEqual([
      expect.stringMatching(/^b\.md: .*empty/u),
      'd.png: not one of .md, .txt, .html',
      'e.md: no such file or directory',
    ])
  })

  it('of readable files is silent on stderr', async () => {
    const folder = workspace({ 'a.md': SPRING })
    expect(await runApart(folder, 'extract', 'a.md')).toMatchObject({ status: 0, stderr: '' })
  })

  it('ends quietly when its reader does', async () => {
    const folder = workspace({ 'a.md': SPRING })
    const child = started(folder, [MAIN, 'extract', ...Array.from({ length: 300 }, () => 'a.md')])
    child.stdout?.once('data', () => child.stdout?.destroy())
    expect(await finished(child)).toMatchObject({ status: 0, stderr: '' })
  })
})

describe('archive', SLOW, () => {
  it('killed at any moment, leaves no half file under a published name', async () => {
    const folder = workspace({ 'data/reports/a.md': SPRING })
    await run(folder, 'archive')
    for (const delay of [150, 300, 450]) {
      const child = started(folder, [MAIN, 'archive', '--from', 'data/reports'])
      setTimeout(() => child.kill('SIGKILL'), delay)
      await finished(child)
      expect(published(path.join(folder, 'public/archive')).conferences).toHaveLength(1)
    }
  })
})
