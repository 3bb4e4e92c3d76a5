import fs, {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
} from 'node:fs'
import { syncBuiltinESMExports } from 'node:module'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { describe, expect, it, onTestFinished } from 'vitest'
import { type SiteFolder, siteFolder } from '../../src/pipeline/site-folder.ts'
import { workspace, write } from './workspace.ts'

/** No system numbers its processes so high. */
const NO_PROCESS = 2_147_483_646

/** Made where nothing is to be told. */
const made = <T>(out: string, make: (folder: SiteFolder) => Promise<T>) =>
  siteFolder(out, make, (line) => expect.unreachable(line))

/** Renames by this from now on, everywhere in this process. */
function renamingBy(rename: typeof fs.renameSync): void {
  fs.renameSync = rename
  syncBuiltinESMExports()
}

/** A folder with a site from before. */
function withSite() {
  const parent = mkdtempSync(path.join(tmpdir(), 'ky-yeu-'))
  onTestFinished(() => rmSync(parent, { recursive: true }))
  const out = path.join(parent, 'dist')
  write(out, { 'cu.html': 'cũ', 'archive/manifest.json': '{}' })
  return { parent, out }
}

describe('a site in the making', () => {
  it('takes the place of the one before when it is whole', async () => {
    const { parent, out } = withSite()
    await made(out, async (folder) => {
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
    const making = made(out, async (folder) => {
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
    await made(out, async (folder) => folder.write({ path: 'index.html', content: 'mới' }))
    expect(readdirSync(parent).toSorted()).toEqual(['dist', 'dist.1.part', 'dist.mine', 'distant'])
  })

  it('brings back the site before of a build that was killed between the two, and says so', async () => {
    const { parent, out } = withSite()
    renameSync(out, path.join(parent, `dist.${NO_PROCESS}.old`))
    const said: string[] = []
    const failing = () => Promise.reject(new Error('hết chỗ'))
    const making = siteFolder(out, failing, (line) => void said.push(line))
    await expect(making).rejects.toThrow('hết chỗ')
    expect(said).toEqual([
      `"${out}" is again what it was: the build that was about to replace it was ended in that moment`,
    ])
    expect(readFileSync(path.join(out, 'cu.html'), 'utf8')).toBe('cũ')
    expect(readdirSync(parent)).toEqual(['dist'])
  })

  it('may be named with a slash at its end', async () => {
    const { parent, out } = withSite()
    await made(`${out}/`, async (folder) => folder.write({ path: 'index.html', content: 'mới' }))
    expect(readFileSync(path.join(out, 'index.html'), 'utf8')).toBe('mới')
    expect(readdirSync(parent)).toEqual(['dist'])
  })

  it.each([['bai.md'], ['archive/bai.md'], ['.git/HEAD']])(
    'takes the place of no folder that is no site: one with «%s»',
    async (name) => {
      const parent = workspace({ [`dist/${name}`]: 'còn đây' })
      const out = path.join(parent, 'dist')
      let isMade = false
      const making = made(out, async (folder) => {
        isMade = true
        folder.write({ path: 'index.html', content: 'mới' })
      })
      await expect(making).rejects.toThrow(`Cannot put a site into "${out}": it holds something else`)
      expect(isMade).toBe(false)
      expect(readFileSync(path.join(out, name), 'utf8')).toBe('còn đây')
      expect(readdirSync(parent)).toEqual(['dist'])
    },
  )

  it('takes the place of an empty folder', async () => {
    const parent = workspace()
    mkdirSync(path.join(parent, 'dist'))
    await made(path.join(parent, 'dist'), async (folder) =>
      folder.write({ path: 'index.html', content: 'mới' }),
    )
    expect(readdirSync(parent)).toEqual(['dist'])
  })

  it('gives way to the one that another build puts there in the same moment, and says so', async () => {
    const { parent, out } = withSite()
    const { renameSync: real } = fs
    const renamed: typeof real = (from, to) => {
      real(from, to)
      restore()
      write(out, { 'index.html': 'của bản khác', 'archive/manifest.json': '{}' })
    }
    const restore = () => renamingBy(real)
    onTestFinished(restore)
    renamingBy(renamed)
    const making = made(out, async (folder) => folder.write({ path: 'index.html', content: 'mới' }))
    await expect(making).rejects.toThrow(/^Cannot move ".+[.]part": directory not empty$/u)
    expect(readFileSync(path.join(out, 'index.html'), 'utf8')).toBe('của bản khác')
    expect(readdirSync(parent)).toEqual(['dist'])
  })

  it('that was not made leaves the one before', async () => {
    const { parent, out } = withSite()
    await expect(made(out, async () => undefined)).rejects.toThrow('Cannot move')
    expect(readFileSync(path.join(out, 'cu.html'), 'utf8')).toBe('cũ')
    expect(readdirSync(parent)).toEqual(['dist'])
  })

  it('refuses two files of one name', async () => {
    const { out } = withSite()
    const making = made(out, async (folder) => {
      folder.write({ path: 'a.json', content: '1' })
      folder.write({ path: 'a.json', content: '2' })
    })
    await expect(making).rejects.toThrow('Cannot write "a.json"')
  })
})
