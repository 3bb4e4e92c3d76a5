import { describe, expect, it } from 'vitest'
import { datelineTag, isByline, isNameAlone, isSourceCredit } from '../../src/text/byline.ts'

describe('isByline', () => {
  it.each([
    'Lê Mẫu',
    'Hà My (TTXVN)',
    'Bùi Mẫu - Trần Mẫu',
    'HOÀNG MẪU - MINH MẪU',
    "Thanh Mẫu, R'Piên",
    'H.D',
    'N.Q.HƯNG',
    'L.H (tổng hợp)',
    'M. Khôi',
    'Tin, ảnh: K.NGÂN',
    'Bài và ảnh: Lê Mẫu',
    'Thực hiện: Nhóm phóng viên',
    'Chu Văn (Theo TTXVN)',
  ])('takes: %s', (line) => expect(isByline(line)).toBe(true))

  it.each([
    'Sở Ngoại vụ tỉnh Mẫu',
    'Ông Bùi Mẫu phát biểu.',
    'Theo Bộ Ngoại giao, kết quả rất tích cực.',
    'Thực hiện: rà soát, bổ sung các văn bản.',
    'Bài học: phải chủ động, kịp thời;',
    'KẾT QUẢ NỔI BẬT',
    'TẬP HUẤN ĐỐI NGOẠI',
    'Lê Mẫu dự hội nghị',
    '27 tập thể, 11 cá nhân',
    '- Lê Mẫu',
  ])('leaves: %s', (line) => expect(isByline(line)).toBe(false))
})

describe('isNameAlone', () => {
  it.each(['Lê Thị Mẫu', 'BÙI VĂN MẪU', 'Bùi Mẫu, Trần Mẫu'])('takes: %s', (line) =>
    expect(isNameAlone(line)).toBe(true),
  )
  it.each(['Lê Mẫu (TTXVN)', 'Tin: Lê Mẫu', 'Sở Ngoại vụ', 'Lê Mẫu dự họp'])('leaves: %s', (line) =>
    expect(isNameAlone(line)).toBe(false),
  )
})

describe('isSourceCredit', () => {
  it.each([
    '(Theo TTXVN)',
    'Theo VGP News',
    'Theo Báo Mẫu điện tử',
    'Nguồn: Sở TT&TT Mẫu',
    '(TTXVN/Vietnam+)',
    'Nguồn: baomau.vn/ Lê Mẫu, ngày 29/7/2015',
  ])('takes: %s', (line) => expect(isSourceCredit(line)).toBe(true))
  it.each([
    'Theo Bộ Ngoại giao, …',
    'Theo Bộ Ngoại giao, kết quả rất tích cực.',
    'Theo báo cáo của Ban Chỉ đạo',
    'Theo UNESCO, di sản này cần được bảo vệ.',
    'Nguồn lực cho thông tin đối ngoại còn hạn chế.',
  ])('leaves: %s', (line) => expect(isSourceCredit(line)).toBe(false))
})

describe('datelineTag', () => {
  it.each([
    ['NDO - Chiều 23/2, hội nghị khai mạc.', 'NDO', 6],
    ['(Mic.gov.vn) - Ngày 3/4, hội nghị họp.', 'Mic.gov.vn', 15],
    ['(SGGP).- Ngày 3-4, hội nghị họp.', 'SGGP', 9],
    ['LSO-Sáng 9/11, lớp học mở.', 'LSO', 4],
    ['TGVN. Ngày 24/12, hội nghị họp.', 'TGVN', 6],
    ['VTV.vn - Hội nghị mở sáng nay.', 'VTV.vn', 9],
    ['(Dân trí) - Sáng 3/4, lớp học mở.', 'Dân trí', 12],
    ['NDO -', 'NDO', 5],
  ])('%s', (paragraph, outlet, length) => expect(datelineTag(paragraph)).toEqual({ outlet, length }))

  it.each([
    'UBND - cơ quan chủ trì - báo cáo kết quả.',
    'ASEAN - Trung Quốc họp tham vấn.',
    'COVID-19 làm nhiều lớp tập huấn phải hoãn.',
    'EU-Việt Nam ký hiệp định.',
    'G7 - nhóm các nước phát triển - ra tuyên bố.',
    '(Hà Nội) - Sáng 3/4, hội nghị khai mạc.',
    'Ngày 3/4 - ngày khai mạc - đại biểu đến đủ.',
  ])('finds none in: %s', (paragraph) => expect(datelineTag(paragraph)).toBeNull())
})
