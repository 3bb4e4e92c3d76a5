import { describe, expect, it } from 'vitest'
import { readEvent } from '../../../src/extract/events/read-event.ts'
import { markLength, opensList } from '../../../src/extract/outcomes/list-lines.ts'
import { readTellings } from '../../../src/extract/outcomes/read-tellings.ts'
import { reportFrom } from '../report-from.ts'

const REVIEW = 'Sáng 5/3, Sở tổ chức hội nghị tổng kết công tác thông tin đối ngoại năm 2030.'

function tellings(...lines: readonly string[]) {
  const report = reportFrom([REVIEW, ...lines].join('\n'))
  return readTellings(report, readEvent(report), []).map(({ telling, clause }) => [
    telling.tells === 'agenda' ? 'agenda' : telling.type,
    report.text.slice(clause.start, clause.end),
  ])
}

describe('the mark of a line', () => {
  it.each([
    ['- Sở Mẫu Sơn lập tổ giúp việc', 2],
    ['(2) Mở trang tin', 4],
    ['Ba là, mở trang tin', 7],
  ])('%s', (line, length) => expect(markLength(line)).toBe(length))
  it.each(['Ba huyện mở trang tin', '2031 là năm bản lề', 'Một làng nghề ở Mẫu Sơn'])('none in: %s', (line) =>
    expect(markLength(line)).toBe(0),
  )
})

describe('the head of a list', () => {
  it.each(['Đồng chí yêu cầu:', 'Nội dung gồm:', 'Bộ đã trao:'])('%s', (line) =>
    expect(opensList(line)).toBe(true),
  )
  it.each(['Lúc 8:00 sáng', 'Kết quả: tốt', ''])('none in: %s', (line) => expect(opensList(line)).toBe(false))
})

describe('lines of a list tell what their head tells', () => {
  it('tasks under a bare head that itself tells nothing', () =>
    expect(
      tellings(
        'Đồng chí Lê Văn Mẫu yêu cầu:',
        '- Sở Mẫu Sơn lập tổ giúp việc;',
        '- Các khu phố treo bảng tin.',
      ),
    ).toEqual([
      ['task', 'Sở Mẫu Sơn lập tổ giúp việc;'],
      ['task', 'Các khu phố treo bảng tin.'],
    ]))
  it('counted with words', () =>
    expect(
      tellings(
        'Kết luận hội nghị, ông Lê Văn Mẫu đề nghị các huyện làm tốt hai việc sau:',
        'Một là, treo bảng tin ở chợ.',
        'Hai là, mời khách tới thăm Mẫu Sơn.',
      ).map(([type]) => type),
    ).toEqual(['task', 'task', 'task']))
  it('those awarded', () =>
    expect(
      tellings('Tại hội nghị, Chủ tịch UBND tỉnh tặng Bằng khen cho:', '1. Đài Mẫu Sơn', '2. Báo Mẫu').slice(
        -2,
      ),
    ).toEqual([
      ['award', 'Đài Mẫu Sơn'],
      ['award', 'Báo Mẫu'],
    ]))
  it('no longer after a paragraph without a mark', () =>
    expect(
      tellings('Đồng chí Lê Văn Mẫu yêu cầu:', '- Sở lập tổ giúp việc.', 'Trời mưa to.').map(
        ([type]) => type,
      ),
    ).toEqual(['task']))
})
