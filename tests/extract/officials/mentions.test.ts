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
