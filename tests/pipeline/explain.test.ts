import { describe, expect, it } from 'vitest'
import { extraction } from '../../src/extract/extract.ts'
import { explain } from '../../src/pipeline/explain.ts'
import { readCapture } from '../../src/text/capture.ts'

const PAGE = `Trang chủ | Chính trị | Kinh tế | Xã hội
Tập huấn công tác thông tin đối ngoại năm 2031
Ngày 12/3, tại thành phố Đà Nẵng, Sở Ngoại vụ tổ chức hội nghị tập huấn công tác thông tin đối ngoại năm 2031. Bà Lê Thị Mẫu, Giám đốc Sở Ngoại vụ chủ trì hội nghị.
Học viên được nghe chuyên đề về kỹ năng cung cấp thông tin, trong đó nhắc tới Nghị định số 72/2015/NĐ-CP ngày 7/9/2015 và chuyến thăm của đồng chí Trần Văn Khách.
Ý kiến bạn đọc
Họ tên: Email:`

function explained(colours: 'on' | 'off' = 'off', width = 100): readonly string[] {
  const decoding = { encoding: 'utf-8', repairs: [] }
  return explain(
    extraction({ id: 'mau', file: 'mau.txt', sha256: '', decoding, source: readCapture(PAGE) }),
    { width, colours },
  )
}

const lineWith = (text: string) => explained().findIndex((line) => line.includes(text))

describe('explain', () => {
  it('begins with what was understood', () => {
    const [file = '', title = '', sum = ''] = explained()
    expect(file).toBe('mau.txt')
    expect(title).toContain('tập huấn công tác thông tin đối ngoại năm 2031')
    expect(sum).toBe('2031-03-12 · Đà Nẵng · tỉnh/thành · tập huấn')
  })

  it('shows removed lines in their place, with the reason', () => {
    expect(lineWith('[menu] Trang chủ')).toBeGreaterThan(0)
    expect(lineWith('[menu]')).toBeLessThan(lineWith('Ngày 12/3, tại'))
    expect(lineWith('[comments] Họ tên')).toBeGreaterThan(lineWith('Học viên được nghe'))
  })

  it('puts each finding under its sentence, with its rule', () => {
    const chair = lineWith('chair/verb')
    expect(explained()[chair]).toMatch(/✓ chair Lê Thị Mẫu/u)
    expect(chair).toBeGreaterThan(lineWith('Bà Lê Thị Mẫu'))
    expect(chair).toBeLessThan(lineWith('Học viên được nghe'))
  })

  it('puts each rejected candidate under its sentence, with the reason', () => {
    const rejections = explained().filter((line) => line.includes('✗'))
    expect(rejections.join('\n')).toContain('the date of a directive')
    expect(rejections.join('\n')).toContain('is named, but not said to take part')
  })

  it('keeps within the window', () => {
    expect(Math.max(...explained('off', 72).map((line) => line.length))).toBeLessThanOrEqual(72)
  })

  it('colours only when asked', () => {
    expect(explained('off').join('\n')).not.toContain('\u001b[')
    expect(explained('on').join('\n')).toContain('\u001b[')
  })
})
