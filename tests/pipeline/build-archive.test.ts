import { describe, expect, it } from 'vitest'
import { ARCHIVE_FORMAT } from '../../src/model/archive-format.ts'
import { NO_AUTHORITIES } from '../../src/model/no-authorities.ts'
import { buildArchive } from '../../src/pipeline/build-archive.ts'
import type { ReportFile } from '../../src/pipeline/report-file.ts'
import { validRecord } from '../../src/pipeline/valid-record.ts'
import { conferenceOf } from '../fixtures/conference.ts'
import { AUTUMN, SPRING, STRANGER } from './workspace.ts'

const encoder = new TextEncoder()
const found = (files: Readonly<Record<string, string | Uint8Array>>): readonly ReportFile[] =>
  Object.entries(files).map(([file, content]) => ({
    file,
    bytes: typeof content === 'string' ? encoder.encode(content) : content,
  }))

const archiveOf = (files: Readonly<Record<string, string | Uint8Array>>) =>
  buildArchive(found(files), { keep: 'conferences' })

describe('the archive', () => {
  const files = found({ 'b.md': SPRING, 'a.md': AUTUMN, 'c.md': STRANGER, 'd.md': SPRING, 'e.md': '' })

  it('is the same to the byte, in whatever order the files are found', () =>
    expect(buildArchive(files.toReversed(), { keep: 'conferences' })).toEqual(
      buildArchive(files, { keep: 'conferences' }),
    ))

  it('holds the newest conference first', () =>
    expect(archiveOf({ 'a.md': AUTUMN, 'b.md': SPRING }).conferences.map(({ date }) => date?.start)).toEqual([
      '2031-03-12',
      '2029-11-24',
    ]))

  it('accounts for every file', () => {
    const { conferences, leftOut } = buildArchive(files, { keep: 'conferences' })
    const reports = conferences.flatMap((conference) => conference.reports.map(({ file }) => file))
    expect([...reports, ...leftOut.map(({ file }) => file)].toSorted()).toEqual(
      files.map(({ file }) => file).toSorted(),
    )
  })

  it('names its parts by their content and the parts in its manifest', () => {
    const { parts, manifest } = archiveOf({ 'a.md': AUTUMN }).files
    expect(JSON.parse(manifest.content)).toMatchObject({ format: ARCHIVE_FORMAT, conferences: 1 })
    const lexicon = parts.find(({ name }) => name.startsWith('lexicon-'))
    for (const { name } of parts) expect(manifest.content + lexicon?.content).toContain(name)
    const other = archiveOf({ 'a.md': SPRING }).files.parts.map(({ name }) => name)
    const same = parts.filter(({ name }) => other.includes(name))
    expect(same.map(({ content }) => JSON.parse(String(content)))).toEqual([NO_AUTHORITIES])
  })

  it('may be empty', () => expect(archiveOf({}).conferences).toEqual([]))

  it('holds two reports of one conference under one id', () => {
    const { conferences, leftOut } = archiveOf({ 'a.md': SPRING, 'b.md': SPRING, 'c.md': AUTUMN })
    expect(conferences.map(({ reports }) => reports.map(({ id }) => id))).toEqual([['a', 'b'], ['c']])
    expect(leftOut).toEqual([])
  })

  it('holds both of two ministries that call their conferences of one day alike', () => {
    const of = (lead: string) => SPRING.replace(/(?<=rights: digest\n---\n)[\s\S]*/u, `${lead}\n`)
    const title = 'Hội nghị triển khai công tác thông tin đối ngoại năm 2031'
    const trade = of(
      `Sáng 12/3/2031, Bộ Công Thương tổ chức ${title}. Các tham tán nêu cách quảng bá hàng hóa ở chợ biên giới, giới thiệu sản vật của từng vùng cho khách nước ngoài.`,
    )
    const health = of(
      `Ngày 12/3/2031, Bộ Y tế tổ chức ${title}. Bệnh viện tuyến trung ương cử cán bộ về dự, nghe kinh nghiệm tiếp xúc phóng viên thường trú khi có dịch.`,
    )
    const { conferences, leftOut } = archiveOf({ 'a.md': trade, 'b.md': health })
    expect(leftOut).toEqual([])
    const [one, other] = conferences.map(({ id, organisers }) => ({ id, by: organisers[0]?.name }))
    expect(one).toMatchObject({ by: 'Bộ Công Thương' })
    expect(other).toEqual({ id: `${one?.id}-bo-y-te`, by: 'Bộ Y tế' })
  })

  it('shows each report under the name of its file', () =>
    expect(archiveOf({ '2031/Bài đầu.md': SPRING }).conferences[0]?.reports[0]).toMatchObject({
      id: 'bai-dau',
      file: '2031/Bài đầu.md',
    }))
})

describe('a file is left out with its reason', () => {
  it.each<[string, string, string | Uint8Array, RegExp]>([
    ['empty', 'a.txt', '', /empty/],
    ['binary', 'a.txt', Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 0, 0, 0, 13, 1, 2, 3, 0]), /./],
    ['without front matter', 'a.md', 'Sáng nay, hội nghị khai mạc.', /front matter/],
    ['not on a conference', 'a.md', STRANGER, /./],
  ])('%s', (_, file, content, reason) => {
    const { conferences, leftOut } = archiveOf({ [file]: content, 'good.md': SPRING })
    expect(conferences).toHaveLength(1)
    expect(leftOut).toEqual([{ file, reason: expect.stringMatching(reason) }])
  })

  it('unreadable', () => {
    const unreadable: ReportFile = {
      file: 'a.md',
      issue: { code: 'unreadable', message: 'permission denied' },
    }
    const { leftOut } = buildArchive([unreadable], { keep: 'conferences' })
    expect(leftOut).toEqual([{ file: 'a.md', reason: 'permission denied' }])
  })

  it('second under one name, and the first is named', () => {
    const { conferences, leftOut } = archiveOf({ 'a.md': SPRING, '2031/a.md': AUTUMN })
    expect(conferences.map(({ reports }) => reports.map(({ file }) => file))).toEqual([['2031/a.md']])
    expect(leftOut).toEqual([{ file: 'a.md', reason: '"2031/a.md" already has the id "a"' }])
  })

  it('unless everything is kept', () => {
    const { conferences } = buildArchive(found({ 'a.md': STRANGER }), { keep: 'everything' })
    expect(conferences.map(({ issues }) => issues.map(({ code }) => code))).toEqual([
      expect.arrayContaining(['not-a-conference']),
    ])
  })
})

describe('a record is published only when it fits', () => {
  const record = conferenceOf()
  it('its schema', () =>
    expect(() => validRecord({ file: 'a.md', record: { ...record, id: 'Not an id' } })).toThrow(
      'Cannot publish the record of "a.md": field "id"',
    ))
  it('its report', () => {
    const [evidence] = record.event.evidence
    const event = { ...record.event, evidence: [{ ...evidence!, start: 1 }] }
    expect(() => validRecord({ file: 'a.md', record: { ...record, event } })).toThrow(
      'field "event.evidence": report "bai-mau" does not say its quote',
    )
  })
  it('and is then as it was', () => expect(validRecord({ file: 'a.md', record })).toBe(record))
})
