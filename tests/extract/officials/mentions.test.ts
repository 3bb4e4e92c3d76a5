import { describe, expect, it } from 'vitest'
import { mentionsIn } from '../../../src/extract/officials/mentions.ts'
import { reportFrom } from '../report-from.ts'

const mentions = (text: string) =>
  reportFrom(text).sentences.flatMap((sentence) =>
    mentionsIn(sentence).map(({ name, titles }) => [name, ...titles]),
  )

describe('offices around a name', () => {
  it.each([
    [
      'Ủy viên Trung ương Đảng, Bí thư Tỉnh ủy Lê Văn Mẫu chủ trì.',
      [['Lê Văn Mẫu', 'Ủy viên Trung ương Đảng', 'Bí thư Tỉnh ủy']],
    ],
    ['Ông Lê Văn Mẫu, Giám đốc Sở, chủ trì.', [['Lê Văn Mẫu', 'Giám đốc Sở']]],
    [
      'Trung tướng Lê Văn Mẫu - Cục trưởng Cục Tuyên huấn dự.',
      [['Lê Văn Mẫu', 'Trung tướng', 'Cục trưởng Cục Tuyên huấn']],
    ],
    [
      'Ủy viên Ban Thường vụ Tỉnh ủy, bà Lê Thị Mẫu - Trưởng Ban Tuyên giáo dự.',
      [['Lê Thị Mẫu', 'Ủy viên Ban Thường vụ Tỉnh ủy', 'Trưởng Ban Tuyên giáo']],
    ],
    [
      'Tới dự có các đồng chí: Lê Văn Mẫu, Bí thư Huyện ủy; Trần Thị Thử, Chủ tịch UBND huyện; Bùi Gương, Trưởng Công an huyện.',
      [
        ['Lê Văn Mẫu', 'Bí thư Huyện ủy'],
        ['Trần Thị Thử', 'Chủ tịch UBND huyện'],
        ['Bùi Gương', 'Trưởng Công an huyện'],
      ],
    ],
    [
      'Ông Lê Văn Mẫu, nguyên Giám đốc Sở - nguyên Tỉnh ủy viên dự.',
      [['Lê Văn Mẫu', 'nguyên Giám đốc Sở', 'nguyên Tỉnh ủy viên']],
    ],
    ['Ông Lê Văn Mẫu (Bộ Ngoại giao) giảng bài.', [['Lê Văn Mẫu']]],
    [
      'Ông Lê Văn Mẫu, Giám đốc Sở Ngoại vụ và bà Trần Thị Thử, Phó Giám đốc Sở Tư pháp cùng dự.',
      [
        ['Lê Văn Mẫu', 'Giám đốc Sở Ngoại vụ'],
        ['Trần Thị Thử', 'Phó Giám đốc Sở Tư pháp'],
      ],
    ],
  ])('%s', (sentence, found) => expect(mentions(sentence)).toEqual(found))

  it.each([
    [
      'Đại sứ Việt Nam tại Lào Lê Văn Mẫu, Phó Chủ tịch UBND tỉnh Sơn La Trần Văn Thử cùng dự.',
      [
        ['Lê Văn Mẫu', 'Đại sứ Việt Nam tại Lào'],
        ['Trần Văn Thử', 'Phó Chủ tịch UBND tỉnh Sơn La'],
      ],
    ],
    [
      'Trưởng phòng Truyền thông Lê Thị Mẫu và Trưởng phòng Thông tin Trần Văn Thử cùng dự.',
      [
        ['Lê Thị Mẫu', 'Trưởng phòng Truyền thông'],
        ['Trần Văn Thử', 'Trưởng phòng Thông tin'],
      ],
    ],
    [
      'Bí thư Huyện ủy Lê Văn Mẫu, Huyện ủy viên, Trưởng phòng Nội vụ Trần Văn Thử cùng dự.',
      [
        ['Lê Văn Mẫu', 'Bí thư Huyện ủy'],
        ['Trần Văn Thử', 'Huyện ủy viên', 'Trưởng phòng Nội vụ'],
      ],
    ],
    [
      'Trung tướng Lê Văn Mẫu, Cục trưởng Cục Tuyên huấn, Thứ trưởng Bộ Ngoại giao Trần Văn Thử cùng dự.',
      [
        ['Lê Văn Mẫu', 'Trung tướng', 'Cục trưởng Cục Tuyên huấn'],
        ['Trần Văn Thử', 'Thứ trưởng Bộ Ngoại giao'],
      ],
    ],
    [
      'Ông Lê Văn Mẫu, Giám đốc Sở Ngoại vụ và Đại tá Trần Văn Thử, Phó Chỉ huy trưởng cùng dự.',
      [
        ['Lê Văn Mẫu', 'Giám đốc Sở Ngoại vụ'],
        ['Trần Văn Thử', 'Đại tá', 'Phó Chỉ huy trưởng'],
      ],
    ],
    ['Bà Anna Mueller, Đại sứ Bồ Đào Nha cùng dự.', [['Anna Mueller', 'Đại sứ Bồ Đào Nha']]],
    [
      'Các đồng chí Lê Văn Mẫu, Bí thư Huyện ủy, Trần Thị Thử, Chủ tịch UBND huyện cùng dự.',
      [
        ['Lê Văn Mẫu', 'Bí thư Huyện ủy'],
        ['Trần Thị Thử', 'Chủ tịch UBND huyện'],
      ],
    ],
  ])('an office that runs into a name is of that name: %s', (sentence, found) =>
    expect(mentions(sentence)).toEqual(found),
  )

  it.each([
    [
      'Dự có các Phó Giám đốc Sở Ngoại vụ Lê Văn Mẫu, Trần Thị Thử và toàn thể cán bộ.',
      [
        ['Lê Văn Mẫu', 'Phó Giám đốc Sở Ngoại vụ'],
        ['Trần Thị Thử', 'Phó Giám đốc Sở Ngoại vụ'],
      ],
    ],
    [
      'Cùng dự có các đồng chí Trưởng Ban Tuyên giáo Tỉnh ủy: Lê Văn Mẫu (Quảng Trị), Trần Thị Thử (Quảng Bình).',
      [
        ['Lê Văn Mẫu', 'Trưởng Ban Tuyên giáo Tỉnh ủy'],
        ['Trần Thị Thử', 'Trưởng Ban Tuyên giáo Tỉnh ủy'],
      ],
    ],
    [
      'Dự họp có Phó Giám đốc Sở Lê Văn Mẫu, Trần Thị Thử.',
      [['Lê Văn Mẫu', 'Phó Giám đốc Sở'], ['Trần Thị Thử']],
    ],
  ])('an office in the plural is shared: %s', (sentence, found) => expect(mentions(sentence)).toEqual(found))

  it.each([
    ['Ngư dân Lê Văn Mẫu chia sẻ kinh nghiệm.', [['Lê Văn Mẫu', 'Ngư dân']]],
    ['Tại hội nghị, chủ tàu Trần Văn Thử kiến nghị ba việc.', [['Trần Văn Thử', 'chủ tàu']]],
    ['Học viên Lê Thị Mẫu cho biết lớp học bổ ích.', [['Lê Thị Mẫu', 'Học viên']]],
    ['Tại hội nghị, ngư dân Lê Mẫu (xã Mẫu) kiến nghị ba việc.', [['Lê Mẫu', 'ngư dân']]],
    ['Già làng A Mẫu phát biểu.', [['A Mẫu', 'Già làng']]],
    ['Trưởng bản Giàng A Mẫu cho biết.', [['Giàng A Mẫu', 'Trưởng bản']]],
    ['Ông Lê Văn Mẫu, chủ tàu QT 12345 TS, phường Mẫu nhận thưởng.', [['Lê Văn Mẫu', 'chủ tàu QT 12345 TS']]],
    ['Bà Lê Thị Mẫu, phóng viên Báo Mẫu dự hội thảo.', [['Lê Thị Mẫu', 'phóng viên Báo Mẫu']]],
    ['Ông Lê Văn Mẫu, ngư dân xã Thử phát biểu.', [['Lê Văn Mẫu', 'ngư dân xã Thử']]],
  ])('what somebody is: %s', (sentence, found) => expect(mentions(sentence)).toEqual(found))
  it.each([
    ['Ông Lê Văn Mẫu, ngư dân và doanh nghiệp cùng dự.', [['Lê Văn Mẫu']]],
    ['Ông Lê Văn Mẫu, Giám đốc Sở, phóng viên Báo Mẫu và Đài Mẫu cùng dự.', [['Lê Văn Mẫu', 'Giám đốc Sở']]],
    ['Ông Lê Văn Mẫu, học viên các lớp và khách mời cùng dự.', [['Lê Văn Mẫu']]],
  ])('others of a calling are nobody’s title: %s', (sentence, found) =>
    expect(mentions(sentence)).toEqual(found),
  )
  it.each([
    'Ngư dân Lý Mẫu phát biểu.',
    'Học viên Hoàng Mẫu dự lớp học.',
    'Phóng viên Hà Nội Mới dự lớp học.',
  ])('two capitals after a calling may be a place: %s', (sentence) => {
    const [first] = reportFrom(sentence).sentences
    expect(first && mentionsIn(first).filter(({ strength }) => strength === 'strong')).toEqual([])
  })

  it('says who is introduced and who is capitals only', () => {
    const [sentence] = reportFrom('Bà Lê Thị Mẫu và Trần Văn Thử cùng dự.').sentences
    expect(sentence && mentionsIn(sentence).map(({ strength }) => strength)).toEqual(['strong', 'bare'])
  })

  it('covers name and offices', () => {
    const text = 'Sáng nay, Thứ trưởng Lê Văn Mẫu, Trưởng đoàn công tác chủ trì.'
    const [sentence] = reportFrom(text).sentences
    const [mention] = sentence ? mentionsIn(sentence) : []
    expect(text.slice(mention?.start, mention?.end)).toBe('Thứ trưởng Lê Văn Mẫu, Trưởng đoàn công tác')
  })
})
