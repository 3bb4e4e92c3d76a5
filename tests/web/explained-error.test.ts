import { describe, expect, it } from 'vitest'
import { ArchiveError, type ArchiveFailure } from '../../src/web/archive-error.ts'
import { explainedError } from '../../src/web/explained-error.ts'
import { errorStrings as english } from '../../src/web/strings/en/error-strings.ts'
import { errorStrings as vietnamese } from '../../src/web/strings/vi/error-strings.ts'

const FILES = [
  ['manifest.json', 'mục lục của kỷ yếu'],
  ['briefs-0123456789abcdef.json', 'danh sách hội nghị'],
  ['chuong-trinh/records-0123456789abcdef.js', 'bản ghi các hội nghị'],
  ['text-0123456789abcdef.bin', 'chỉ mục tìm kiếm'],
  ['constructor-0123456789abcdef.json', 'một phần của kỷ yếu'],
] as const

const FAILURES: readonly ArchiveFailure[] = ['unreachable', 'refused', 'damaged', 'malformed', 'stale']

describe('what a reader is told', () => {
  it.each(FILES)('of %s is what is missing: %s', (file, what) => {
    expect(explainedError(new ArchiveError('unreachable', file), vietnamese)).toContain(what)
  })

  it.each(FAILURES)('of what is %s has no name of a file, and says what to do', (failure) => {
    for (const [file] of FILES) {
      const error = new ArchiveError(failure, file, 503)
      expect(explainedError(error, vietnamese)).not.toMatch(/\.(?:json|bin|js)|[0-9a-f]{16}/u)
      expect(explainedError(error, vietnamese)).toMatch(/hãy (?:thử|tải) lại/iu)
      expect(explainedError(error, english)).toMatch(/try again|reload/iu)
    }
  })

  it('is no more than that of what nobody foresaw', () => {
    expect(explainedError(new Error('out of memory'), vietnamese)).toBe('Trang gặp lỗi ngoài dự tính.')
  })
})
