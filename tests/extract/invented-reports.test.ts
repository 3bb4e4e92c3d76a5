import { describe, expect, it } from 'vitest'
import { extract } from '../../src/extract/extract.ts'
import type { Conference } from '../../src/model/conference.ts'
import { reportedOf } from './reported.ts'

const names = (items: readonly { readonly name: string }[]) => items.map(({ name }) => name)
const agenda = ({ agenda: items }: Conference) => items.map(({ text }) => text)
const outcomes = ({ outcomes: items }: Conference, kind: string) =>
  items.flatMap(({ type, text }) => (type === kind ? [text] : []))
const roles = ({ speakers }: Conference) => speakers.map(({ name, role }) => `${name}: ${role}`)
const titles = ({ officials }: Conference, person: string) =>
  officials.find(({ name }) => name === person)?.titles
const ids = ({ directives }: Conference) => directives.map(({ id }) => id)

describe('a course of two days in a province', () => {
  const record = extract(
    reportedOf(`Mẫu Sơn tập huấn nghiệp vụ thông tin đối ngoại

08:15 | 13/09/2017 GMT+7

(BLS)- Trong 2 ngày (12 và 13.9), tại Hội trường Trung tâm hội nghị tỉnh (TP Lạng Sơn), Sở Thông tin và Truyền thông tỉnh Lạng Sơn phối hợp với Bộ Chỉ huy Bộ đội Biên phòng tỉnh mở lớp tập huấn nghiệp vụ thông tin đối ngoại năm 2017 cho gần 120 cán bộ các xã biên giới.

Đ/c Hoàng Văn Mẫu - UVBTV, Trưởng Ban Tuyên giáo Tỉnh ủy, Phó Trưởng BCĐ Công tác TTĐN tỉnh đến dự và phát biểu khai mạc. Cùng dự có Đại tá Nông Văn Thử - Phó Chính ủy Bộ Chỉ huy Bộ đội Biên phòng tỉnh; bà Lý Thị Gương, TUV, Giám đốc Sở Ngoại vụ.

Trong thời gian 2 ngày, học viên được nghe TS. Đặng Mẫu Hải, Học viện Ngoại giao trình bày chuyên đề “Tình hình Biển Đông và chính sách của Việt Nam”; Thượng tá Vi Văn Thí truyền đạt Nghị định 72/2015/NĐ-CP ngày 7.9.2015 của Chính phủ và Kế hoạch số 29/KH-UBND ngày 25/01/2017 của UBND tỉnh.

Kết thúc lớp học, học viên nắm vững kỹ năng viết tin, bài đối ngoại và biết cách xử lý thông tin sai lệch trên mạng.

Ảnh: Quang cảnh lớp tập huấn

Hoàng Bút`),
  )
  it.each<readonly [string, unknown, unknown]>([
    ['title', record.event.title, 'Lớp tập huấn nghiệp vụ thông tin đối ngoại năm 2017'],
    ['kinds and level', [...record.event.kinds, record.event.level], ['tập huấn', 'tỉnh/thành']],
    ['both days', record.date?.edtf, '2017-09-12/2017-09-13'],
    ['province', record.place?.province, 'Lạng Sơn'],

    ['nobody chairs', record.chair, []],
    [
      'organisers',
      names(record.organisers),
      ['Sở Thông tin và Truyền thông tỉnh Lạng Sơn', 'Bộ Chỉ huy Bộ đội Biên phòng tỉnh'],
    ],
    [
      'officials',
      names(record.officials),
      ['Hoàng Văn Mẫu', 'Nông Văn Thử', 'Lý Thị Gương', 'Đặng Mẫu Hải', 'Vi Văn Thí'],
    ],
    ['who opens', roles(record)[0], 'Hoàng Văn Mẫu: khai mạc'],

    ['who teaches', roles(record)[2], 'Vi Văn Thí: giảng bài'],
    [
      'offices in letters',
      titles(record, 'Hoàng Văn Mẫu'),
      ['UVBTV', 'Trưởng Ban Tuyên giáo Tỉnh ủy', 'Phó Trưởng BCĐ Công tác TTĐN tỉnh'],
    ],
    ['participants', [record.participants?.qualifier, record.participants?.count], ['gần', 120]],
    ['directives', ids(record), ['nghi-dinh-72-2015-nd-cp', 'ke-hoach-29-kh-ubnd']],
    [
      'what was learned',
      outcomes(record, 'result'),
      [
        'Kết thúc lớp học, học viên nắm vững kỹ năng viết tin, bài đối ngoại và biết cách xử lý thông tin sai lệch trên mạng',
      ],
    ],
    ['issues', record.issues, []],
  ])('%s', (_, got, wanted) => expect(got).toEqual(wanted))
})

describe('a province’s review of five years', () => {
  const record = extract(
    reportedOf(`Đắk Lắk: Sơ kết 5 năm thực hiện Kết luận 16 của Bộ Chính trị

Thứ Sáu, 18/08/2017, 09:10

Sáng 17-8, UBND tỉnh Đắk Lắk tổ chức hội nghị sơ kết 5 năm thực hiện Kết luận số 16-KL/TW, ngày 14/2/2012 của Bộ Chính trị (khóa XI) về Chiến lược phát triển thông tin đối ngoại giai đoạn 2011-2020. Ông Y Mẫu Niê, Phó Chủ tịch UBND tỉnh, Trưởng Ban Chỉ đạo công tác thông tin đối ngoại tỉnh chủ trì; dự hội nghị có ông Trần Đình Thử, Phó Cục trưởng Cục Thông tin đối ngoại (Bộ TT&TT) và đại diện lãnh đạo các sở, ban, ngành, 15 huyện, thị xã, thành phố.

Sau 5 năm thực hiện Kết luận 16, tỉnh đã đón 85 đoàn phóng viên nước ngoài, xuất bản 12.000 tờ gấp song ngữ. Công tác phối hợp giữa các ngành từng bước nền nếp. Bên cạnh kết quả đạt được, nhân lực làm thông tin đối ngoại ở cơ sở còn mỏng, kinh phí chưa đáp ứng yêu cầu.

Tại hội nghị, các đại biểu đã tập trung thảo luận, đề xuất giải pháp nâng cao chất lượng cổng thông tin tiếng Anh.

Phát biểu kết luận hội nghị, ông Y Mẫu Niê yêu cầu các sở, ngành, địa phương: xây dựng kế hoạch thực hiện giai đoạn tiếp theo; bồi dưỡng đội ngũ phát ngôn; đẩy mạnh hợp tác với báo chí nước ngoài.

Dịp này, Chủ tịch UBND tỉnh tặng Bằng khen cho 6 tập thể và 9 cá nhân có thành tích xuất sắc.

H'Bút Kđoh`),
  )
  it.each<readonly [string, unknown, unknown]>([
    ['kinds and level', [...record.event.kinds, record.event.level], ['sơ kết', 'tỉnh/thành']],
    ['date', [record.date?.edtf, record.date?.inferred], ['2017-08-17', ['year']]],
    ['province', record.place?.province, 'Đắk Lắk'],

    ['officials', names(record.officials), ['Y Mẫu Niê', 'Trần Đình Thử']],
    [
      'his offices',
      titles(record, 'Y Mẫu Niê'),
      ['Phó Chủ tịch UBND tỉnh', 'Trưởng Ban Chỉ đạo công tác thông tin đối ngoại tỉnh'],
    ],
    ['who concludes', roles(record), ['Y Mẫu Niê: kết luận']],
    ['limitation', outcomes(record, 'limitation').length, 1],
    [
      'tasks',
      outcomes(record, 'task').slice(1),
      ['bồi dưỡng đội ngũ phát ngôn', 'đẩy mạnh hợp tác với báo chí nước ngoài'],
    ],
    ['award', outcomes(record, 'award').length, 1],
    [
      'directives',
      ids(record),
      ['ket-luan-16-kl-tw', 'chien-luoc-phat-trien-thong-tin-doi-ngoai-giai-doan-2011-2020'],
    ],
    ['the directive’s date', record.directives[0]?.date, '2012-02-14'],
  ])('%s', (_, got, wanted) => expect(got).toEqual(wanted))
})

describe('a review and launch of the Centre', () => {
  const record = extract(
    reportedOf(`Triển khai nhiệm vụ thông tin đối ngoại trong tình hình mới

(TTXVN) - Chiều 9/1, tại Trụ sở Ban Tuyên giáo Trung ương, Ban Chỉ đạo Công tác thông tin đối ngoại tổ chức Hội nghị trực tuyến toàn quốc tổng kết công tác năm 2023, triển khai nhiệm vụ năm 2024. Các đồng chí: Lê Hải Mẫu, Ủy viên Trung ương Đảng, Phó Trưởng Ban Tuyên giáo Trung ương; Nguyễn Minh Thử, Thứ trưởng Thường trực Bộ Ngoại giao; Trung tướng Phạm Quốc Gương, Phó Chủ nhiệm Tổng cục Chính trị QĐND Việt Nam đồng chủ trì hội nghị.

Năm 2023, công tác thông tin đối ngoại bám sát chỉ đạo của Đảng, Nhà nước, lan tỏa hình ảnh đất nước, con người Việt Nam; nổi bật là tuyên truyền kỷ niệm 50 năm quan hệ với nhiều nước, các chuyến thăm cấp cao, trong đó có chuyến thăm của Tổng thống John Mẫu và Chủ tịch Trương Thí Bình.

Tham luận tại hội nghị, Phó Tổng Giám đốc Đài Truyền hình Việt Nam Đỗ Thị Bảng chia sẻ kinh nghiệm sản xuất chương trình bằng 5 thứ tiếng. Bà Đỗ Thị Bảng đề xuất lập trung tâm dữ liệu chung.

Kết luận hội nghị, đồng chí Lê Hải Mẫu đánh giá cao nỗ lực của các cơ quan; đề nghị quán triệt sâu sắc Kết luận số 57-KL/TW ngày 15/6/2023 của Bộ Chính trị “về tiếp tục nâng cao chất lượng, hiệu quả công tác thông tin đối ngoại trong tình hình mới”, thực hiện tốt Nghị quyết Đại hội XIII của Đảng.

Hội nghị kết nối với 70 điểm cầu, có sự tham gia của hơn 1.500 đại biểu.`),
  )
  it.each<readonly [string, unknown, unknown]>([
    [
      'kinds and level',
      [...record.event.kinds, record.event.level],
      ['tổng kết', 'triển khai', 'trung ương'],
    ],
    ['January after the year reviewed', [record.date?.edtf, record.date?.inferred], ['2024-01-09', ['year']]],

    ['link points', record.place?.linkPoints, 70],
    ['three chairs', names(record.chair), ['Lê Hải Mẫu', 'Nguyễn Minh Thử', 'Phạm Quốc Gương']],

    [
      'a foreign president is no official',
      names(record.officials),
      ['Lê Hải Mẫu', 'Nguyễn Minh Thử', 'Phạm Quốc Gương', 'Đỗ Thị Bảng'],
    ],
    ['who concludes', roles(record)[0], 'Lê Hải Mẫu: kết luận'],

    ['participants', [record.participants?.qualifier, record.participants?.count], ['hơn', 1500]],

    ['directives', ids(record), ['ket-luan-57-kl-tw', 'nghi-quyet-dai-hoi-xiii']],
  ])('%s', (_, got, wanted) => expect(got).toEqual(wanted))
})

describe('a seminar', () => {
  const record = extract(
    reportedOf(`Hội thảo khoa học về truyền thông biển đảo

20/10/2020 15:40

Ngày 20-10, Học viện Báo chí và Tuyên truyền phối hợp với Viện Konrad Mẫu tổ chức Hội thảo khoa học “Truyền thông biển, đảo trong kỷ nguyên số” tại TP. Hồ Chí Minh. PGS, TS Lưu Văn Mẫu - Giám đốc Học viện và ông Peter Muster, Trưởng đại diện Viện Konrad Mẫu tại Việt Nam đồng chủ trì Hội thảo.

Phát biểu đề dẫn, PGS, TS Lưu Văn Mẫu nhấn mạnh, hội thảo diễn ra đúng dịp kỷ niệm 90 năm ngày truyền thống (18-11-1930 - 18-11-2020) và ngày 26/6/2020, Hội nghị cấp cao ASEAN lần thứ 36 tại Hà Nội đã ra tuyên bố chung.

Hội thảo nhận được 62 tham luận của các nhà khoa học, nhà báo, trong đó có 12 tham luận trình bày trực tiếp. Các đại biểu tập trung làm rõ cơ sở lý luận, thực tiễn của truyền thông biển, đảo.

TS Ngô Thị Thử (Đại học Cần Thơ) cho rằng, báo chí địa phương còn thiếu phóng viên am hiểu luật biển quốc tế. Theo nhà báo Võ Gương, Phó Tổng Biên tập Báo Mẫu, cần có cơ chế cung cấp thông tin nhanh.

Bế mạc hội thảo, ông Peter Muster cảm ơn các đại biểu./.`),
  )
  it.each<readonly [string, unknown, unknown]>([
    ['title', record.event.title, 'Hội thảo khoa học “Truyền thông biển, đảo trong kỷ nguyên số”'],
    ['date', record.date?.edtf, '2020-10-20'],
    ['province', record.place?.province, 'Thành phố Hồ Chí Minh'],
    ['two chairs', names(record.chair), ['Lưu Văn Mẫu', 'Peter Muster']],
    ['organisers', names(record.organisers), ['Học viện Báo chí và Tuyên truyền', 'Viện Konrad Mẫu']],
    ['officials', names(record.officials), ['Lưu Văn Mẫu', 'Peter Muster', 'Ngô Thị Thử', 'Võ Gương']],

    [
      'what was discussed',
      agenda(record).at(-1),
      'Các đại biểu tập trung làm rõ cơ sở lý luận, thực tiễn của truyền thông biển, đảo',
    ],
    [
      'no quotation mark is left alone',
      agenda(record).filter((text) => text.endsWith('”') && !text.includes('“')),
      [],
    ],

    ['limitation', outcomes(record, 'limitation').length, 1],
    ['issues', record.issues, []],
  ])('%s', (_, got, wanted) => expect(got).toEqual(wanted))
})

describe('a meeting of a region', () => {
  const record = extract(
    reportedOf(`Giao ban công tác tuyên giáo quý I/2021 các tỉnh miền Trung - Tây Nguyên

Ban Tuyên giáo Tỉnh ủy Gia Lai vừa phối hợp với Vụ Tuyên truyền, Ban Tuyên giáo Trung ương tổ chức giao ban công tác tuyên giáo quý I/2021 các tỉnh miền Trung - Tây Nguyên. Hội nghị diễn ra tại phường Pleiku từ ngày 30/3 đến 1/4.

Tham dự có ông Rơ Chăm Mẫu, Phó Bí thư Thường trực Tỉnh ủy, Chủ tịch HĐND tỉnh Gia Lai; ông Huỳnh Thử, Phó Vụ trưởng Vụ Tuyên truyền; Trưởng ban Tuyên giáo 19 tỉnh, thành ủy trong khu vực.

Quý I, các tỉnh đã tổ chức hơn 250 hội nghị báo cáo viên. Một số nơi nắm tình hình dư luận chưa kịp thời.

Hội nghị đề ra 6 nhiệm vụ trọng tâm quý II: tuyên truyền bầu cử; kỷ niệm các ngày lễ lớn; đấu tranh phản bác thông tin xấu, độc; chuẩn bị Đại hội.

Ông Huỳnh Thử giao Ban Tuyên giáo các tỉnh báo cáo trước ngày 15/4.`),
  )
  it.each<readonly [string, unknown, unknown]>([
    ['title', record.event.title, 'Giao ban công tác tuyên giáo quý I/2021 các tỉnh miền Trung - Tây Nguyên'],
    ['kinds and level', [...record.event.kinds, record.event.level], ['giao ban', 'khu vực']],

    ['the days', record.date?.edtf.slice(4, 10), '-03-30'],
    ['province', record.place?.province, 'Gia Lai'],

    ['officials', names(record.officials), ['Rơ Chăm Mẫu', 'Huỳnh Thử']],
    [
      'offices',
      titles(record, 'Rơ Chăm Mẫu'),
      ['Phó Bí thư Thường trực Tỉnh ủy', 'Chủ tịch HĐND tỉnh Gia Lai'],
    ],
    [
      'tasks in a list',
      outcomes(record, 'task').slice(1, 4),
      ['kỷ niệm các ngày lễ lớn', 'đấu tranh phản bác thông tin xấu, độc', 'chuẩn bị Đại hội'],
    ],
    ['limitation', outcomes(record, 'limitation'), ['Một số nơi nắm tình hình dư luận chưa kịp thời']],
  ])('%s', (_, got, wanted) => expect(got).toEqual(wanted))
})

describe('a course of a district', () => {
  const record = extract(
    reportedOf(`UBND huyện Mẫu Sơn mở lớp bồi dưỡng kiến thức đối ngoại

Vào lúc 7 giờ 30, ngày 08/5/2019, tại Hội trường UBND huyện Mẫu Sơn, Phòng Văn hóa và Thông tin huyện phối hợp với Trung tâm Bồi dưỡng chính trị huyện khai giảng lớp bồi dưỡng kiến thức đối ngoại cho 85 học viên là cán bộ các xã, thị trấn.

Đến dự khai giảng có đồng chí Giàng A Mẫu, HUV, Phó Chủ tịch UBND huyện; đồng chí Lò Thị Thử, Trưởng phòng Văn hóa và Thông tin huyện.

Phát biểu khai mạc, đồng chí Giàng A Mẫu mong muốn học viên nghiêm túc học tập, áp dụng vào công việc.

Học viên được đồng chí Vàng Seo Gương - Phó Giám đốc Sở Ngoại vụ tỉnh truyền đạt 3 chuyên đề: Tình hình thế giới; Công tác biên giới; Kỹ năng tiếp khách.

Lớp học bế mạc ngày 10/5/2019.

Tin, ảnh: Sùng Bút`),
  )
  it.each<readonly [string, unknown, unknown]>([
    ['kinds and level', [...record.event.kinds, record.event.level], ['tập huấn', 'huyện']],

    ['the first day', record.date?.start, '2019-05-08'],

    [
      'organisers',
      names(record.organisers),
      ['Phòng Văn hóa và Thông tin huyện', 'Trung tâm Bồi dưỡng chính trị huyện'],
    ],
    ['officials', names(record.officials), ['Giàng A Mẫu', 'Lò Thị Thử', 'Vàng Seo Gương']],

    ['who opens and who teaches', roles(record), ['Giàng A Mẫu: khai mạc', 'Vàng Seo Gương: giảng bài']],
    ['participants', record.participants?.count, 85],
  ])('%s', (_, got, wanted) => expect(got).toEqual(wanted))
})
