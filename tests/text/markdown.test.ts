import { describe, expect, it } from 'vitest'
import { readMarkdown } from '../../src/text/markdown.ts'

describe('readMarkdown', () => {
  it.each([
    [
      'a wrapped paragraph',
      'Sáng 5/3, tại Huế,\nhội nghị khai mạc.',
      'Sáng 5/3, tại Huế, hội nghị khai mạc.',
    ],
    ['two paragraphs', 'Một.\n\nHai.', 'Một.\nHai.'],
    ['a heading', '## Kết quả ##\nĐạt 5 chỉ tiêu.', 'Kết quả\nĐạt 5 chỉ tiêu.'],
    ['a list', 'Kết quả:\n- một;\n- hai\n  và ba;\n* bốn.', 'Kết quả:\nmột;\nhai và ba;\nbốn.'],
    ['a numbered list', '1. Một\n2. Hai\n10) Mười', 'Một\nHai\nMười'],
    ['a paragraph that a list breaks', 'Gồm:\n1. Một\n2. Hai', 'Gồm:\nMột\nHai'],
    ['emphasis', '**Ông Lê Văn A** nói *rất* _rõ_ và __chắc__.', 'Ông Lê Văn A nói rất rõ và chắc.'],
    [
      'a link',
      'Xem [Kết luận 16](https://example.vn/kl-16) ở <https://example.vn>.',
      'Xem Kết luận 16 ở https://example.vn.',
    ],
    ['a picture', '![toàn cảnh](anh.jpg)\nHội nghị họp.', 'Hội nghị họp.'],
    ['a quotation', '> Một câu\n> dài.', 'Một câu dài.'],
    ['a rule and a setext heading', 'Tiêu đề\n=======\nMột.\n\n---\n\nHai.', 'Tiêu đề\nMột.\nHai.'],
    ['a hard break', 'Một,\\\nhai.', 'Một, hai.'],
    ['a comment', 'Một.<!-- ghi chú\nriêng -->', 'Một.'],
    ['an escape', '\\* không phải mục, 2\\*3', '* không phải mục, 2*3'],
  ])('reads %s', (_, markdown, lines) => expect(readMarkdown(markdown)).toBe(lines))

  it.each([
    'Nhiệm kỳ 2016 - 2020 có 5 * 3 việc.',
    'Tệp ke_hoach_2019.txt và snake_case.',
    'Quyết định số 368/QĐ-TTg [khóa XI] (2013).',
    '– Gạch ngang dài không phải dấu danh sách.',
    '-Không có dấu cách.',
    '#hashtag',
  ])('leaves as it is: %s', (line) => expect(readMarkdown(line)).toBe(line))

  it('keeps a year that begins a wrapped line in its paragraph', () =>
    expect(readMarkdown('Hội nghị tổng kết năm\n2018. Nhiều kết quả.')).toBe(
      'Hội nghị tổng kết năm 2018. Nhiều kết quả.',
    ))
})
