import { describe, expect, it } from 'vitest'
import { outlineOf } from '../../src/model/outline.ts'
import { accountOf } from '../../src/pipeline/account-of.ts'
import { conferenceOf, reportOf } from '../fixtures/conference.ts'

const TEXT = conferenceOf().reports[0]?.text ?? ''
const conference = (...files: readonly string[]) => {
  const record = conferenceOf()
  const reports = files.map((file) => reportOf(TEXT, { id: 'bai-mau', file }))
  return outlineOf({ ...record, reports })
}
const archive = {
  outlines: [conference('a.md', 'b.md', 'c.md'), conference('d.md')],
  leftOut: [{ file: 'e.md', reason: 'empty' }],
  drafts: ['f.md'],
}

describe('the account of a build', () => {
  it('says what became of all files', () => {
    expect(
      accountOf(
        [...'fedcba'].map((name) => `${name}.md`),
        archive,
      ),
    ).toBe('6 files: 2 conferences, 2 merged, 1 left out, 1 draft')
    expect(accountOf([], { outlines: [], leftOut: [], drafts: [] })).toBe(
      '0 files: 0 conferences, 0 left out',
    )
  })

  it('takes files of one name in two folders for two', () =>
    expect(
      accountOf(['a.md', 'a.md'], {
        ...archive,
        outlines: [conference('a.md')],
        leftOut: [],
        drafts: ['a.md'],
      }),
    ).toBe('2 files: 1 conference, 0 left out, 1 draft'))

  it.each([
    ['is nowhere', [...'abcdefg'], 'g'],
    ['was never found', [...'abcdf'], 'e'],
    ['is there twice', [...'abcdeef'], 'e'],
  ])('refuses to publish when a file %s', (_, names, unequal) =>
    expect(() =>
      accountOf(
        names.map((name) => `${name}.md`),
        archive,
      ),
    ).toThrow(`Cannot account for "${unequal}.md": ${names.length} files were found, 6 are in the archive`),
  )
})
