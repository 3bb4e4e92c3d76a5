import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { describe, expect, it, onTestFinished } from 'vitest'
import { siteFolder } from '../../src/pipeline/site-folder.ts'

/** No system numbers its processes so high. */
const NO_PROCESS = 2_147_483_646

/** A folder with a site from before. */
function withSite() {
  const parent = mkdtempSync(path.join(tmpdir(), 'ky-yeu-'))
  onTestFinished(() => rmSync(parent, { recursive: true }))
  const out = path.join(parent, 'dist')
  mkdirSync(out)
  writeFileSync(path.join(out, 'cu.html'), 'cũ')
  return { parent, out }
}

describe('a site in the making', () => {
  it('takes the place of the one before when it is whole', async () => {
    const { parent, out } = withSite()
    await siteFolder(out, async (folder) => {
      folder.write({ path: 'hoi-nghi/a/index.html', content: 'mới' })
      folder.write({ path: 'tung-phan.txt', content: ['một ', 'hai'] })
      expect(existsSync(path.join(out, 'cu.html'))).toBe(true)
    })
    expect(readFileSync(path.join(out, 'hoi-nghi/a/index.html'), 'utf8')).toBe('mới')
    expect(readFileSync(path.join(out, 'tung-phan.txt'), 'utf8')).toBe('một hai')
    expect(existsSync(path.join(out, 'cu.html'))).toBe(false)
    expect(readdirSync(parent)).toEqual(['dist'])
  })

  it('that fails leaves the one before as it was, and nothing beside it', async () => {
    const { parent, out } = withSite()
    const making = siteFolder(out, async (folder) => {
      folder.write({ path: 'index.html', content: 'mới' })
      throw new Error('hết chỗ')
    })
    await expect(making).rejects.toThrow('hết chỗ')
    expect(readFileSync(path.join(out, 'cu.html'), 'utf8')).toBe('cũ')
    expect(readdirSync(parent)).toEqual(['dist'])
  })

  it('removes what a build left behind that was killed, and nothing of one that goes on', async () => {
    const { parent, out } = withSite()
    for (const name of [
      `dist.${NO_PROCESS}.part`,
      `dist.${NO_PROCESS}.old`,
      'dist.1.part',
      'dist.mine',
      'distant',
    ])
      mkdirSync(path.join(parent, name))
    await siteFolder(out, async (folder) => folder.write({ path: 'index.html', content: 'mới' }))
    expect(readdirSync(parent).toSorted()).toEqual(['dist', 'dist.1.part', 'dist.mine', 'distant'])
  })

  it('brings back the site before of a build that was killed between the two', async () => {
    const { parent, out } = withSite()
    renameSync(out, path.join(parent, `dist.${NO_PROCESS}.old`))
    const making = siteFolder(out, async () => {
      throw new Error('hết chỗ')
    })
    await expect(making).rejects.toThrow('hết chỗ')
    expect(readFileSync(path.join(out, 'cu.html'), 'utf8')).toBe('cũ')
    expect(readdirSync(parent)).toEqual(['dist'])
  })

  it('that was not made leaves the one before', async () => {
    const { parent, out } = withSite()
    await expect(siteFolder(out, async () => undefined)).rejects.toThrow('Cannot move')
    expect(readFileSync(path.join(out, 'cu.html'), 'utf8')).toBe('cũ')
    expect(readdirSync(parent)).toEqual(['dist'])
  })

  it('refuses two files of one name', async () => {
    const { out } = withSite()
    const making = siteFolder(out, async (folder) => {
      folder.write({ path: 'a.json', content: '1' })
      folder.write({ path: 'a.json', content: '2' })
    })
    await expect(making).rejects.toThrow('Cannot write "a.json"')
  })
})
