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
    'THANH MẪU và LÊ MẪU',
    'Bùi Mẫu và Trần Thị Mẫu',
    'Thanh Mẫu/VOV Đông Bắc',
    'Lê Mẫu/Báo Mẫu',
    'Trần Mẫu/Vietnam+',
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
    'KẾT QUẢ và NHIỆM VỤ',
    'Việt Nam và Lào',
    'Lê Mẫu và các cộng sự',
    'Hà Nội/Huế',
    'Lê Mẫu/Phó Giám đốc',
    'Tỉnh ủy/Thành ủy',
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
    ['VOV.VN - Ngư dân ra khơi.', 'VOV.VN', 9],
    ['BAOMAU.COM.VN – Sáng 3/4, lớp học mở.', 'BAOMAU.COM.VN', 16],
    ['Báo Mẫu(BMO) Sáng 5/7, hội nghị họp.', 'Báo Mẫu', 13],
    ['Báo Cần Mẫu (CMO) - Chiều 5/7, hội nghị họp.', 'Báo Cần Mẫu', 20],
    ['Đài Mẫu (MTV). Ngày 5/7, hội nghị họp.', 'Đài Mẫu', 15],
    ['ictnews Hôm nay, 13/9, hội nghị họp.', 'ictnews', 8],
    ['Infonet Sáng 13/9, hội nghị họp.', 'Infonet', 8],
    ['MauOnline Trong hai ngày 3 và 4/5, lớp học mở.', 'MauOnline', 10],
  ])('%s', (paragraph, outlet, length) => expect(datelineTag(paragraph)).toEqual({ outlet, length }))

  it.each([
    'UBND - cơ quan chủ trì - báo cáo kết quả.',
    'ASEAN - Trung Quốc họp tham vấn.',
    'COVID-19 làm nhiều lớp tập huấn phải hoãn.',
    'EU-Việt Nam ký hiệp định.',
    'G7 - nhóm các nước phát triển - ra tuyên bố.',
    '(Hà Nội) - Sáng 3/4, hội nghị khai mạc.',
    'Báo Mẫu (BMO) phối hợp với Sở Ngoại vụ mở lớp.',
    'Báo Mẫu (BMO) và Đài Mẫu (MTV) đăng 40 tin.',
    'Báo Mẫu (BMO) Online đăng 40 tin.',
    'Internet Trong sạch là tên cuộc vận động.',
    'News Hôm nay là bản tin tiếng Anh.',
    'VietnamPlus đăng bài về hội nghị.',
    'Ngày 3/4 - ngày khai mạc - đại biểu đến đủ.',
  ])('finds none in: %s', (paragraph) => expect(datelineTag(paragraph)).toBeNull())
})
