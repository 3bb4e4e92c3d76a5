import { describe, expect, it } from 'vitest'
import { publicationLine } from '../../src/text/publication-line.ts'

describe('publicationLine', () => {
  it.each([
    ['08:07, 12/07/2018', '2018-07-12T08:07', 'stated'],
    ['Cập nhật lúc: 17:34, 22/07/2016 [GMT+7]', '2016-07-22T17:34', 'stated'],
    ['Cập nhật lúc 08:12, Thứ Tư, 04/04/2012', '2012-04-04T08:12', 'stated'],
    ['22/06/2016 18:12 GMT+7 Email Print Like 3', '2016-06-22T18:12', 'stated'],
    ['Submitted by Ban biên tập on 18 October 2019', '2019-10-18', 'stated'],
    ['THỨ SÁU, 15/09/2023 - 18:22', '2023-09-15T18:22', 'stated'],
    ['cms-publish-date 07/11/2018 | 09:38 | cms-view-count: 120', '2018-11-07T09:38', 'stated'],
    ['Khánh Mẫu, Quốc Mẫu (VTV8)Cập nhật 10:26 ngày 12/07/2018', '2018-07-12T10:26', 'stated'],
    ['11-10-2023, 18:32', '2023-10-11T18:32', 'stated'],
    ["10/10/2017 21:21'", '2017-10-10T21:21', 'stated'],
    ['20:24 | 09/06/2022 GMT+7', '2022-06-09T20:24', 'stated'],
    ['Mon, 17/04/2017 14:00 | GMT +7', '2017-04-17T14:00', 'stated'],
    ['Thứ 3, Ngày 25/04/2017, 16:30', '2017-04-25T16:30', 'stated'],
    ['( 22-11-24 01:00 )', '2024-11-22T01:00', 'stated'],
    ['Đăng ngày 11/10/2023', '2023-10-11', 'stated'],
    ['Thời sự 08:30, 12/07/2018', '2018-07-12T08:30', 'stated'],
    ['Đăng lúc 17 giờ 02, Thứ Hai 22/12/2025', '2025-12-22T17:02', 'stated'],
    ['23 Tháng Chín 2024', '2024-09-23', 'bare'],
    ['Ngày 5 tháng 10 năm 2017', '2017-10-05', 'bare'],
    ['Chủ Nhật, ngày 03 tháng 03 năm 2024', '2024-03-03', 'bare'],
    ['Đăng ngày 12 tháng mười hai, 2019', '2019-12-12', 'stated'],
    ['Ngày xuất bản: 13/07/2018', '2018-07-13', 'stated'],
    ['Last updated: 13/07/2018', '2018-07-13', 'stated'],
    ['date 2025-11-20', '2025-11-20', 'bare'],
    ['Thứ hai, 04/12/2023', '2023-12-04', 'bare'],
    ['31/05/2018', '2018-05-31', 'bare'],
  ])('%s', (line, stamp, certain) => expect(publicationLine(line)).toEqual({ stamp, certain }))

  it.each([
    'Nha Trang: Xử phạt 14 trường hợp lấn chiếm vỉa hè (11/07/2018)',
    'Ngày 06/11/2018, tại Hà Nội, Bộ mở lớp tập huấn cho cán bộ cơ sở.',
    'Kết luận số 16-KL/TW ngày 14/02/2012',
    'Hội nghị tập huấn năm 2018',
    'Khai mạc lúc 08:30 ngày 12/07/2018 tại Trung tâm Hội nghị tỉnh Mẫu',
    'Cập nhật kiến thức đối ngoại cho cán bộ cơ sở từ ngày 12/07/2018 tại Mẫu và các huyện',
    'Văn bản 822-CV/BTGTU, ngày 18/4/2019',
    'Hội nghị họp 08:30, 12/07/2018',
    'Khai mạc: 08:30, 12/07/2018',
    'Lớp học mở 7:30, 12/07/2018',
    'Đăng ký từ 12/07/2018',
    'Sở Mẫu, ngày 12 tháng 7 năm 2018',
    'Sáng ngày 23 tháng 9 năm 2024 tại Mẫu',
    'Quyết định ngày 5 tháng 13 năm 2017',
    'Sáng 12/7',
    '45/13/2018',
  ])('finds none in: %s', (line) => expect(publicationLine(line)).toBeNull())
})
