import { mkdirSync, readdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, it } from 'vitest'
import { FileError, readReportFile, readReportFolder } from '../../src/pipeline/files.ts'
import { eachSurvives } from '../trust/trial.ts'
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

  it('reads through a link to another file of the folder, and through none that leads out of it', ({
    task,
  }) => {
    const [folder, elsewhere] = [
      workspace({ 'a/b.md': 'a' }),
      workspace({ 'secret.md': 'not to be published' }),
    ]
    symlinkSync('../a/b.md', path.join(folder, 'a', 'c.md'))
    const ways = [path.join(elsewhere, 'secret.md'), path.relative(folder, path.join(elsewhere, 'secret.md'))]
    for (const [nth, way] of ways.entries()) symlinkSync(way, path.join(folder, `out-${nth}.md`))
    symlinkSync('out-0.md', path.join(folder, 'to-out.md'))
    const out = ['out-0.md', 'out-1.md', 'to-out.md']
    const found = readReportFolder(folder, ['.md'])
    expect(found.filter((one) => 'bytes' in one).map(({ file }) => file)).toEqual(['a/b.md', 'a/c.md'])
    return eachSurvives(task, { what: 'a link out of the folder of reports' }, out, (file) =>
      expect(found).toContainEqual({
        file,
        issue: { code: 'unreadable', message: 'a link to a file outside its folder' },
      }),
    )
  })

  it('names a folder that stands too deep, and reads the rest', () => {
    const [deep, deeper] = ['d/'.repeat(64), 'e/'.repeat(65)]
    const folder = workspace({ 'a.md': '', [`${deep}b.md`]: '', [`${deeper}c.md`]: '' })
    const issue = { code: 'unreadable', message: 'a folder in more than 64 others' }
    expect(filesIn(folder).toSorted()).toEqual(['a.md', `${deep}b.md`, deeper.slice(0, -1)])
    expect(readReportFolder(folder, ['.md'])).toContainEqual({ file: deeper.slice(0, -1), issue })
  })

  it('names what has no name in UTF-8, file or folder, and reads the rest', () => {
    const folder = workspace({ 'a.md': 'a', 'mẫu \ufffd.md': 'b' })
    const named = (bytes: readonly number[]) =>
      Buffer.concat([Buffer.from(`${folder}/`), Buffer.from(bytes), Buffer.from('.md')])
    writeFileSync(named([0xff, 0xfe]), 'x')
    writeFileSync(named([0xfe, 0xff]), 'y')
    mkdirSync(named([0xc3]))
    const found = readReportFolder(folder, ['.md'])
    expect(found.filter((one) => 'bytes' in one).map(({ file }) => file)).toEqual(['a.md', 'mẫu \ufffd.md'])
    expect(
      found.flatMap((one) => ('issue' in one ? [[one.file, one.issue.message]] : [])).toSorted(),
    ).toEqual(
      ['\ufffd.md', '\ufffd\ufffd.md', '\ufffd\ufffd.md'].map((file) => [file, 'its name is not in UTF-8']),
    )
  })

  it('is not kept waiting by what is no file', () =>
    expect(readReportFile('/dev/null', 'a.md')).toEqual({
      file: 'a.md',
      issue: { code: 'unreadable', message: 'not a regular file' },
    }))

  it('opens no file of more than 5 MB', () => {
    const folder = workspace({ 'a.md': Buffer.alloc(5_000_000), 'b.md': Buffer.alloc(5_000_001) })
    const [most, more] = readReportFolder(folder, ['.md'])
    expect(most).toHaveProperty('bytes')
    const issue = { code: 'too-large', message: '5.0 MB, and a report has at most 5' }
    expect(more).toEqual({ file: 'b.md', issue })
  })

  it('refuses a folder that is not there', () =>
    expect(() => readReportFolder('/nix/da', ['.md'])).toThrow(
      new FileError('Cannot read folder "/nix/da": no such file or directory'),
    ))
})
