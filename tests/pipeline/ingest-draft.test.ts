import { readFileSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, it } from 'vitest'
import { buildArchive } from '../../src/pipeline/build-archive.ts'
import { readReport } from '../../src/pipeline/read-report.ts'
import { AUTUMN, lines, published, run, SPRING, workspace } from './workspace.ts'

const drafted = (digest: string, value = 'true') =>
  digest.replace('rights: digest', `rights: digest\ndraft: ${value}`)
const bytes = (text: string) => new TextEncoder().encode(text)
const read = (digest: string) => readReport({ file: 'a.md', bytes: bytes(digest) })

describe('a draft', () => {
  it('is read as any digest, and says that it is one', () => {
    const reading = read(drafted(SPRING))
    if ('issue' in reading) throw new Error(reading.issue.message)
    expect(reading.record.date?.edtf).toBe('2031-03-12')
    expect(reading.record.issues[0]).toEqual({
      code: 'draft',
      message: 'a draft until its front matter no longer says "draft: true"',
    })
  })

  it('is none any more when it says so', () => {
    const reading = read(drafted(SPRING, 'false'))
    expect('record' in reading && reading.record.issues.map(({ code }) => code)).not.toContain('draft')
  })

  it.each(['yes please', '1', '[]'])('is a fault with the value %s', (value) =>
    expect(read(drafted(SPRING, value))).toMatchObject({
      issue: { code: 'bad-front-matter', message: expect.stringContaining('not true or false') },
    }),
  )

  it.each(['conferences', 'everything'] as const)('is in no archive, though one keeps %s', (keep) => {
    const files = [
      { file: 'a.md', bytes: bytes(drafted(SPRING)) },
      { file: 'b.md', bytes: bytes(AUTUMN) },
    ]
    const { conferences, leftOut, drafts } = buildArchive(files, { keep })
    expect(conferences.map(({ date }) => date?.edtf)).toEqual(['2029-11-24'])
    expect({ leftOut, drafts }).toEqual({ leftOut: [], drafts: ['a.md'] })
  })

  it('is named in one line by the build, which does not fail for it', async () => {
    const folder = workspace({ 'data/reports/a.md': drafted(SPRING), 'data/reports/b.md': AUTUMN })
    const { status, stdout, stderr } = await run(folder, 'archive')
    expect(lines(stderr)).toEqual(['a.md: a draft, not in the archive'])
    expect({ status, stdout }).toEqual({
      status: 0,
      stdout: '2 files: 1 conference, 0 left out, 1 draft\n',
    })
    expect(published(path.join(folder, 'public/archive')).conferences).toHaveLength(1)
    expect(readFileSync(path.join(folder, 'data/reports/a.md'), 'utf8')).toBe(drafted(SPRING))
  })
})
