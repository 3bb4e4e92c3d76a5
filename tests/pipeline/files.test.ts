import { readdirSync, readFileSync, symlinkSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, it } from 'vitest'
import { FileError, readReportFolder } from '../../src/pipeline/files.ts'
import { workspace } from './workspace.ts'

const PIPELINE = path.resolve(import.meta.dirname, '../../src/pipeline')

describe('the file system', () => {
  it('is touched in one file only', () =>
    expect(
      readdirSync(PIPELINE).filter((file) =>
        /'node:fs/u.test(readFileSync(path.join(PIPELINE, file), 'utf8')),
      ),
    ).toEqual(['files.ts']))
})

describe('readReportFolder', () => {
  const filesIn = (folder: string) => readReportFolder(folder, ['.md', '.txt']).map(({ file }) => file)

  it('finds reports at every depth, whatever the case of their extension', () =>
    expect(
      filesIn(
        workspace({
          'a.md': '',
          'b/c/d.TXT': '',
          'e.png': '',
          'f.md/g.txt': '',
          '.git/h.md': '',
          '._i.md': '',
        }),
      ).toSorted(),
    ).toEqual(['a.md', 'b/c/d.TXT', 'f.md/g.txt']))

  it('follows a link to a file, and none to a folder', () => {
    const folder = workspace({ 'a.md': 'a' })
    symlinkSync('a.md', path.join(folder, 'b.md'))
    symlinkSync('.', path.join(folder, 'round'))
    expect(filesIn(folder).toSorted()).toEqual(['a.md', 'b.md'])
  })

  it('names a link that leads nowhere', () => {
    const folder = workspace()
    symlinkSync('nowhere', path.join(folder, 'a.md'))
    expect(readReportFolder(folder, ['.md'])).toEqual([
      { file: 'a.md', issue: { code: 'unreadable', message: 'no such file or directory' } },
    ])
  })

  it('refuses a folder that is not there', () =>
    expect(() => readReportFolder('/nix/da', ['.md'])).toThrow(
      new FileError('Cannot read folder "/nix/da": no such file or directory'),
    ))
})
