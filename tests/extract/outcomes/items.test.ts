import { describe, expect, it } from 'vitest'
import { readEvent } from '../../../src/extract/events/read-event.ts'
import { readTellings } from '../../../src/extract/outcomes/read-tellings.ts'
import { reportFrom } from '../report-from.ts'

const REVIEW = 'Sáng 5/3, Sở tổ chức hội nghị tổng kết công tác thông tin đối ngoại năm 2030.'

/** The items told by a sentence, each with its type before it. */
function told(sentence: string) {
  const report = reportFrom(`${REVIEW}\n${sentence}`)
  return readTellings(report, readEvent(report), []).map(({ telling, clause }) => [
    telling.tells === 'agenda' ? 'agenda' : telling.type,
    report.text.slice(clause.start, clause.end),
  ])
}
const clauses = (sentence: string) => told(sentence).map(([, clause]) => clause)

describe('an item begins with what it tells', () => {
  it.each([
    [
      'Thời gian tới, các huyện cần: đẩy mạnh tuyên truyền biên giới; mở lớp cho cán bộ xã; và xây dựng trang tin bằng hai thứ tiếng.',
      ['mở lớp cho cán bộ xã', 'xây dựng trang tin bằng hai thứ tiếng.'],
    ],
    [
      'Cùng với đó, tỉnh đã xây dựng 40 chuyên mục; phát 300 giờ truyền thanh; và đồng thời mở ba trang tin.',
      ['phát 300 giờ truyền thanh', 'mở ba trang tin.'],
    ],
    [
      'Các đại biểu thảo luận về cách đưa tin; kinh nghiệm làm phim; qua đó thống nhất lập trang tin chung.',
      ['kinh nghiệm làm phim', 'thống nhất lập trang tin chung.'],
    ],
    [
      'Đồng chí Lê Văn Mẫu đề nghị báo chí bám sát định hướng; nhưng tránh đưa tin trùng lặp; song phải đúng tôn chỉ.',
      ['tránh đưa tin trùng lặp', 'phải đúng tôn chỉ.'],
    ],
    [
      'Đồng chí Lê Văn Mẫu yêu cầu các sở làm tốt ba việc: một là, rà soát quy chế; hai là, bố trí kinh phí; ba là, báo cáo kết quả.',
      ['bố trí kinh phí', 'báo cáo kết quả.'],
    ],
    [
      'Đồng chí Lê Văn Mẫu đề nghị: (1) Rà soát quy chế; (2) Bố trí kinh phí; (3) Báo cáo kết quả.',
      ['Bố trí kinh phí', 'Báo cáo kết quả.'],
    ],
  ])('%s', (sentence, rest) => expect(clauses(sentence).slice(1)).toEqual(rest))
  it('the first one too', () =>
    expect(
      clauses('Đồng chí Lê Văn Mẫu đề nghị: (1) Rà soát quy chế; (2) Bố trí kinh phí; (3) Báo cáo.')[0],
    ).toBe('Rà soát quy chế'))
})

describe('a clause begins after what joins it to the sentence before', () => {
  it.each([
    ['Song song với đó, các huyện phải đẩy mạnh tuyên truyền.', 'các huyện phải đẩy mạnh tuyên truyền.'],
    ['Không những vậy, nhận thức của cán bộ được nâng cao.', 'nhận thức của cán bộ được nâng cao.'],
    ['Mặc dù vậy, việc phối hợp còn thiếu chặt chẽ.', 'việc phối hợp còn thiếu chặt chẽ.'],
    ['Trên cơ sở đó, các huyện cần lập trang tin.', 'các huyện cần lập trang tin.'],
    ['Vì thế, các huyện cần lập trang tin.', 'các huyện cần lập trang tin.'],
    ['Đặc biệt, tỉnh đã đón 14 đoàn khách.', 'tỉnh đã đón 14 đoàn khách.'],
    ['Song kinh phí còn hạn hẹp.', 'kinh phí còn hạn hẹp.'],
  ])('%s', (sentence, clause) => expect(clauses(sentence)).toEqual([clause]))
  it.each([
    'Song phương là hướng hợp tác cần đẩy mạnh.',
    'Đặc biệt khó khăn là xã Mẫu Sơn, kinh phí còn hạn hẹp.',
    'Đồng thời với việc in sổ tay, các xã phải lập trang tin.',
    'Từ đó đến nay, xã đã có thêm 40 tin.',
  ])('is whole: %s', (sentence) => expect(clauses(sentence)).toEqual([sentence]))
})

describe('an item is whole', () => {
  it('what explains an item stays with it', () =>
    expect(
      clauses(
        'Thời gian tới, các huyện cần mở trang tin; tuyên truyền về biên giới; nhất là ở các xã vùng cao; in sổ tay.',
      ),
    ).toEqual([
      'Thời gian tới, các huyện cần mở trang tin',
      'tuyên truyền về biên giới; nhất là ở các xã vùng cao',
      'in sổ tay.',
    ]))
  it.each([
    [
      'Đại biểu nghe tham luận của Sở Ngoại vụ về trang tin; của Sở Tư pháp về luật biển; của Đài Mẫu Sơn về phim.',
      1,
    ],
    [
      'Nhiều nước đánh giá cao thành quả của tỉnh Mẫu trong ba năm; những nỗ lực giữ biên giới; cũng như vai trò của báo chí; cách làm phim.',
      3,
    ],
    [
      'Bản tin chưa được phát đều ở ba xã; loa đài cũ kỹ; trong khi nhu cầu nghe của người dân rất lớn; đội ngũ ít người.',
      3,
    ],
    [
      'Học viên nghe các chuyên đề “Luật biển; luật biên giới”, “Viết tin; viết bài”, “Trả lời báo chí; họp báo”.',
      1,
    ],
  ])('%s', (sentence, count) => expect(clauses(sentence)).toHaveLength(count))
  it('a bracket is not cut', () =>
    expect(
      clauses(
        'Thời gian tới, các huyện cần mở trang tin; hỗ trợ năm xã (ba xã vùng biên; hai xã ven biển) và in sổ tay; lập đường dây nóng.',
      ),
    ).toEqual([
      'Thời gian tới, các huyện cần mở trang tin',
      'hỗ trợ năm xã (ba xã vùng biên; hai xã ven biển) và in sổ tay',
      'lập đường dây nóng.',
    ]))
  it('a bracket that never closes does not hinder', () =>
    expect(
      clauses('Thời gian tới, các huyện cần mở trang tin; in sổ tay (ba thứ tiếng; lập đường dây nóng.'),
    ).toHaveLength(3))
  it('a quotation leaves no half of its marks', () =>
    expect(
      clauses('Ông Lê Văn Mẫu cho biết: “Tỉnh đã mở 12 lớp; in 3.000 cuốn sổ tay; lập ba trang tin”.'),
    ).toEqual(['Tỉnh đã mở 12 lớp', 'in 3.000 cuốn sổ tay', 'lập ba trang tin']))
  it('names of those awarded stay with their award', () =>
    expect(
      told(
        'Nhân dịp này, Chủ tịch UBND tỉnh tặng bằng khen cho 3 tập thể gồm: Báo Mẫu; Đài Mẫu Sơn; Sở Ngoại vụ; Giám đốc Sở tặng giấy khen cho 2 cá nhân.',
      ),
    ).toEqual([
      ['award', 'Chủ tịch UBND tỉnh tặng bằng khen cho 3 tập thể gồm: Báo Mẫu; Đài Mẫu Sơn; Sở Ngoại vụ'],
      ['award', 'Giám đốc Sở tặng giấy khen cho 2 cá nhân.'],
    ]))
})

describe('examples are no outcomes of their own', () => {
  it.each([
    [
      'Năm qua, tỉnh đã tổ chức nhiều sự kiện lớn, tiêu biểu là Tuần lễ Mẫu Sơn; các chuyến thăm của lãnh đạo tỉnh bạn; Năm Hữu nghị Mẫu Sơn; Hội chợ biên giới; đồng thời đã in 3.000 cuốn sổ tay.',
      2,
    ],
    [
      'Báo chí của tỉnh đã đưa tin về nhiều cuộc gặp như hội đàm hai tỉnh; lễ ký quy chế phối hợp; cuộc giao lưu của thanh niên hai bên biên giới.',
      1,
    ],
    [
      'Tỉnh đã đón 14 đoàn phóng viên, trong đó có các đoàn của Đài Mẫu; Báo Thử; Tạp chí Biên giới Mẫu Sơn; đã mở ba trang tin bằng hai thứ tiếng cho bà con ở vùng biên.',
      2,
    ],
    [
      'Trong bối cảnh thế giới phức tạp, khó lường; trong nước nhiều khó khăn, công tác thông tin đối ngoại của tỉnh đã đạt kết quả quan trọng; nhận thức của cán bộ được nâng cao.',
      2,
    ],
  ])('%s', (sentence, count) => expect(clauses(sentence)).toHaveLength(count))
  it('but items of a list are, each a clause', () =>
    expect(
      clauses(
        'Công tác này còn một số hạn chế như nội dung chưa hấp dẫn; Ban Chỉ đạo các huyện chưa phát huy vai trò; kinh phí còn hạn hẹp.',
      ),
    ).toHaveLength(3))
})

describe('an item tells what it says', () => {
  it('results before the limitation that ends their sentence', () =>
    expect(
      told(
        'Theo báo cáo, năm qua tỉnh đã mở 12 lớp tập huấn; đăng 1.200 tin, bài trên báo; đón 14 đoàn phóng viên; tuy nhiên, kinh phí còn hạn hẹp.',
      ).map(([type]) => type),
    ).toEqual(['result', 'result', 'result', 'limitation']))
  it('limitations under a head that says so', () =>
    expect(
      told('Công tác này còn một số hạn chế như: nội dung khô khan; đội ngũ ít người; máy móc cũ kỹ.').map(
        ([type]) => type,
      ),
    ).toEqual(['limitation', 'limitation', 'limitation']))
  it.each([
    'Kết luận hội nghị, đồng chí Lê Văn Mẫu nhấn mạnh trong thời gian tới cần đổi mới cách làm.',
    'Đồng chí Lê Văn Mẫu nhấn mạnh, các huyện cần đổi mới cách làm.',
    'Ông Lê Văn Mẫu chỉ rõ thời gian tới phải đổi mới cách làm.',
  ])('tasks that are stressed: %s', (sentence) =>
    expect(told(sentence).map(([type]) => type)).toEqual(['task']),
  )
})

describe('a courtesy before what is asked', () => {
  it.each([
    [
      'Đồng chí Lê Văn Mẫu cảm ơn sự phối hợp của các sở; đề nghị các huyện mở thêm trang tin.',
      [['task', 'đề nghị các huyện mở thêm trang tin.']],
    ],
    [
      'Bà Trần Thị Thử chúc mừng các tập thể được biểu dương; yêu cầu các ngành in sổ tay cho xã.',
      [['task', 'yêu cầu các ngành in sổ tay cho xã.']],
    ],
    [
      'Thay mặt tỉnh, ông Lê Văn Mẫu gửi lời chào tới đại biểu; mong các huyện cử người đi học.',
      [['task', 'mong các huyện cử người đi học.']],
    ],
  ])('is no item: %s', (sentence, items) => expect(told(sentence)).toEqual(items))
  it('but praise for something is', () =>
    expect(
      told('Ông Lê Văn Mẫu đánh giá cao sự phối hợp của các sở; đề nghị các huyện mở trang tin.'),
    ).toHaveLength(1))
})
