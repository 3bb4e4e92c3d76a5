import { existsSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { fileURLToPath } from 'node:url'
import { expect, it } from 'vitest'
import { siteFolder } from '../../src/pipeline/site-folder.ts'
import { eachSurvives } from '../trust/trial.ts'
import { finished, namesIn, started, workspace } from './workspace.ts'

const CHILD = fileURLToPath(new URL('./site-in-child.ts', import.meta.url))
const OLD = 'trang cũ của kỷ yếu'
const NEW = 'trang mới của kỷ yếu'
const FILES = ['index.html', 'hoi-nghi/a/index.html', 'hoi-nghi/a/record.json', 'archive/manifest.json']

const made = (folder: string, word: string, killAt = 0) =>
  finished(started(folder, [CHILD, 'dist', word], { KILL_AT: `${killAt}` }))

/** The words of a site; one that is whole has one of them. */
const wordsIn = (site: string) => new Set(FILES.map((file) => readFileSync(path.join(site, file), 'utf8')))

it('a site that is killed at any operation leaves the old one or the new one, whole', async ({ task }) => {
  const first = workspace()
  expect(await made(first, OLD)).toMatchObject({ status: 0, stderr: '' })
  const operations = Number((await made(first, NEW)).stdout)
  expect(operations).toBeGreaterThan(8)
  const all = Array.from({ length: operations }, (_, nth) => nth + 1)
  await eachSurvives(task, { what: 'a site killed at each operation', atOnce: 2 }, all, async (at) => {
    const folder = workspace()
    const site = path.join(folder, 'dist')
    await made(folder, OLD)
    expect((await made(folder, NEW, at)).signal).toBe('SIGKILL')
    if (existsSync(site)) expect([[OLD], [NEW]]).toContainEqual([...wordsIn(site)])
    // The next build, whatever becomes of it, tidies up, and brings back what was about to give way.
    const [isThere, said] = [existsSync(site), [] as string[]]
    const failing = siteFolder(
      site,
      () => Promise.reject(new Error('hết chỗ')),
      (line) => void said.push(line),
    )
    await expect(failing).rejects.toThrow('hết chỗ')
    expect(said).toHaveLength(isThere ? 0 : 1)
    expect([[OLD], [NEW]]).toContainEqual([...wordsIn(site)])
    expect(namesIn(folder)).toEqual(['dist'])
  })
}, 120_000)
