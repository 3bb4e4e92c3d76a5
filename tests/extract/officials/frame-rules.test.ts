import { describe, expect, it } from 'vitest'
import { FRAMES } from '../../../src/extract/officials/frames.ts'
import { readPeople } from '../../../src/extract/officials/people.ts'
import { reportFrom } from '../report-from.ts'

/** By which frames a sentence is said to give people a part. */
function rules(body: string): readonly string[] {
  const { people } = readPeople(reportFrom(body))
  const witnesses = people.flatMap(({ chairs, speaks, present }) => [...chairs, ...speaks, ...present])
  return [...new Set(witnesses.map(({ rule }) => rule))]
}

const SENTENCES: readonly (readonly [string, string])[] = [
  ['chair/verb', 'Đồng chí Lê Văn Mẫu, Bí thư Tỉnh ủy chủ trì hội nghị.'],
  ['chair/verb', 'Bà Trần Thị Thử, Phó Giám đốc Sở điều hành hội nghị.'],
  ['chair/verb', 'Các đồng chí Lê Văn Mẫu và Trần Thị Thử đồng chủ trì.'],
  ['chair/verb-holds', 'Ông Lê Văn Mẫu – Giám đốc Sở chủ trì tổ chức lớp học.'],
  ['chair/verb-holds', 'Đồng chí Lê Văn Mẫu, Trưởng phòng đã chủ trì tổ chức buổi gặp mặt.'],
  ['chair/verb-holds', 'Lớp học do bà Trần Thị Thử, Giám đốc Trung tâm chủ trì tổ chức.'],
  ['chair/under', 'Hội nghị họp dưới sự chủ trì của các đồng chí Lê Văn Mẫu và Trần Thị Thử.'],
  ['chair/under', 'Buổi tọa đàm dưới sự điều hành của nhà báo Lê Văn Mẫu.'],
  ['chair/under', 'Phiên họp được chủ tọa bởi Thứ trưởng Lê Văn Mẫu.'],
  ['chair/cue', 'Chủ trì hội nghị có đồng chí Lê Văn Mẫu.'],
  ['chair/cue', 'Điều hành phần thảo luận là ông Lê Văn Mẫu.'],
  ['chair/cue', 'Đồng chủ trì tại điểm cầu Huế còn có bà Trần Thị Thử.'],
  ['speaker/directs-cue', 'Dự và chỉ đạo hội nghị có đồng chí Lê Văn Mẫu.'],
  ['speaker/directs-cue', 'Dự và phát biểu chỉ đạo lớp học có bà Trần Thị Thử.'],
  ['speaker/directs-cue', 'Đến dự, chỉ đạo hội nghị có ông Lê Văn Mẫu.'],
  ['speaker/teaches-cue', 'Giảng viên của lớp là TS Lê Văn Mẫu.'],
  ['speaker/teaches-cue', 'Lên lớp buổi đầu là Đại tá Lê Văn Mẫu.'],
  ['speaker/teaches-cue', 'Báo cáo viên của hội nghị có các đồng chí Lê Văn Mẫu và Trần Thị Thử.'],
  ['speaker/speaks-cue', 'Phát biểu tại lễ khai giảng có ông Lê Văn Mẫu.'],
  ['speaker/speaks-cue', 'Trình bày báo cáo là bà Trần Thị Thử.'],
  ['speaker/speaks-cue', 'Nói chuyện với học viên có nhà báo Lê Văn Mẫu.'],
  ['speaker/directs', 'Ông Lê Văn Mẫu phát biểu chỉ đạo hội nghị.'],
  ['speaker/directs', 'Đồng chí Lê Văn Mẫu giao nhiệm vụ cho các huyện.'],
  ['speaker/directs', 'Đồng chí Lê Văn Mẫu, Bí thư Tỉnh ủy đến dự và chỉ đạo hội nghị.'],
  ['speaker/concludes', 'Ông Lê Văn Mẫu kết luận hội nghị.'],
  ['speaker/concludes', 'Bà Trần Thị Thử phát biểu bế mạc lớp học.'],
  ['speaker/concludes', 'Đồng chí Lê Văn Mẫu, Giám đốc Sở phát biểu tổng kết lớp học.'],
  ['speaker/opens', 'Ông Lê Văn Mẫu phát biểu khai mạc.'],
  ['speaker/opens', 'Bà Trần Thị Thử đọc diễn văn khai mạc.'],
  ['speaker/opens', 'Đồng chí Lê Văn Mẫu nói lời khai mạc.'],
  ['speaker/teaches', 'Ông Lê Văn Mẫu giảng bài.'],
  ['speaker/teaches', 'Bà Trần Thị Thử, chuyên viên Bộ Ngoại giao trình bày chuyên đề “Biển đảo”.'],
  ['speaker/teaches', 'Thiếu tướng Lê Văn Mẫu trực tiếp truyền đạt nghị quyết.'],
  ['speaker/reports', 'Ông Lê Văn Mẫu báo cáo tình hình biên giới.'],
  ['speaker/reports', 'Bà Trần Thị Thử trình bày báo cáo đề dẫn.'],
  ['speaker/reports', 'Ông Lê Văn Mẫu thông tin về tình hình thế giới.'],
  ['speaker/paper', 'Ông Lê Văn Mẫu tham luận về đối ngoại nhân dân.'],
  ['speaker/paper', 'Bà Trần Thị Thử có tham luận về báo chí.'],
  ['speaker/paper', 'Đồng chí Lê Văn Mẫu, Bí thư Huyện ủy phát biểu tham luận.'],
  ['speaker/concluding', 'Kết luận hội nghị, ông Lê Văn Mẫu biểu dương các huyện.'],
  ['speaker/concluding', 'Phát biểu kết luận, đồng chí Lê Văn Mẫu nêu ba việc.'],
  ['speaker/concluding', 'Phát biểu bế mạc lớp học, bà Trần Thị Thử khen học viên.'],
  ['speaker/directing', 'Phát biểu chỉ đạo, đồng chí Lê Văn Mẫu nêu ba việc.'],
  ['speaker/directing', 'Chỉ đạo hội nghị, ông Lê Văn Mẫu nêu ba việc.'],
  ['speaker/directing', 'Chỉ đạo tại buổi họp, bà Trần Thị Thử nêu ba việc.'],
  ['speaker/opening', 'Khai mạc lớp học, ông Lê Văn Mẫu chúc mừng học viên.'],
  ['speaker/opening', 'Phát biểu khai mạc, bà Trần Thị Thử chúc mừng học viên.'],
  ['speaker/opening', 'Mở đầu buổi học, ông Lê Văn Mẫu nhắc nội quy.'],
  ['speaker/speaking', 'Phát biểu tại hội nghị, ông Lê Văn Mẫu nêu ba việc.'],
  ['speaker/speaking', 'Thay mặt học viên, bà Trần Thị Thử hứa học tốt.'],
  ['speaker/speaking', 'Trả lời câu hỏi của đại biểu, ông Lê Văn Mẫu kể lại việc cũ.'],
  ['speaker/verb', 'Ông Lê Văn Mẫu khẳng định việc này phải làm.'],
  ['speaker/verb', 'Bà Trần Thị Thử, Giám đốc Sở cho biết việc đã xong.'],
  ['speaker/verb', 'Đồng chí Lê Văn Mẫu yêu cầu các huyện làm ngay.'],
  ['speaker/according-to', 'Theo ông Lê Văn Mẫu, việc này đã xong.'],
  ['speaker/according-to', 'Theo nhận định của bà Trần Thị Thử, việc này đã xong.'],
  ['speaker/according-to', 'Việc này, theo TS Lê Văn Mẫu, đã xong.'],
  ['speaker/titled-paper', 'Hội thảo nghe bài “Biển và báo chí” của TS Lê Văn Mẫu.'],
  ['speaker/titled-paper', 'Có hai báo cáo, trong đó có “Nghề viết” của nhà báo Lê Văn Mẫu.'],
  ['speaker/titled-paper', 'Đại biểu chú ý tham luận “Đi và viết” của các ông Lê Văn Mẫu và Võ Văn Thử.'],
  ['speaker/papers-of', 'Hội thảo nghe tham luận của PGS.TS Lê Văn Mẫu.'],
  ['speaker/papers-of', 'Hội thảo ghi nhận các ý kiến của bà Trần Thị Thử và ông Lê Văn Mẫu.'],
  ['speaker/papers-of', 'Đáng chú ý là ý kiến tham luận của ông Lê Văn Mẫu.'],
  ['present/verb', 'Ông Lê Văn Mẫu đến dự.'],
  ['present/verb', 'Bà Trần Thị Thử, Giám đốc Sở tham dự hội nghị.'],
  ['present/verb', 'Các đồng chí Lê Văn Mẫu, Trần Thị Thử cùng có mặt.'],
  ['present/with-others', 'Ông Lê Văn Mẫu cùng lãnh đạo các sở, ngành dự hội nghị.'],
  ['present/with-others', 'Bà Trần Thị Thử và đông đảo học viên tham dự lễ bế giảng.'],
  ['present/with-others', 'Đồng chí Lê Văn Mẫu, Bí thư Huyện ủy cùng 40 cán bộ xã đã tham gia.'],
  ['present/with', 'Hội nghị có sự tham dự của ông Lê Văn Mẫu.'],
  ['present/with', 'Với sự có mặt của bà Trần Thị Thử, lớp học thêm sôi nổi.'],
  ['present/with', 'Lớp học có sự tham gia của các đồng chí Lê Văn Mẫu và Trần Thị Thử.'],
  ['present/cue', 'Dự hội nghị có ông Lê Văn Mẫu.'],
  ['present/cue', 'Về phía Bộ Ngoại giao có bà Trần Thị Thử.'],
  ['present/cue', 'Khách mời của chương trình là ông Lê Văn Mẫu.'],
  ['present/award', 'Ông Lê Văn Mẫu trao bằng khen cho các tập thể.'],
  ['present/award', 'Đồng chí Lê Văn Mẫu, Giám đốc Sở tặng hoa chúc mừng lớp học.'],
  ['present/award', 'Các ông Lê Văn Mẫu, Võ Văn Thử nhận bằng khen của Bộ.'],
]

describe('each frame', () => {
  it.each(SENTENCES)('%s reads: %s', (rule, sentence) => expect(rules(sentence)).toEqual([rule]))
  it.each(FRAMES)('$id is not global, so that every name is tried from the start', ({ pattern }) =>
    expect(pattern.global).toBe(false),
  )
  it('has an id of its own', () => expect(new Set(FRAMES.map(({ id }) => id)).size).toBe(FRAMES.length))
})

describe('words that look like a frame', () => {
  it.each([
    'Ông gặp đồng chí Lê Văn Mẫu ở cán bộ chủ trì các đơn vị.',
    'Tài liệu của ông Lê Văn Mẫu được phát cho học viên.',
    'Con đường mang tên ông Lê Văn Mẫu được báo cáo là xuống cấp.',
    'Nhà của ông Lê Văn Mẫu ở gần hội trường.',
    'Lớp học nhận hoa của ông Lê Văn Mẫu gửi tới.',
    'Hội nghị dành một phút tưởng nhớ đồng chí Lê Văn Mẫu.',
    'Nhân kỷ niệm ngày sinh đồng chí Lê Văn Mẫu, tỉnh mở triển lãm.',
    'Phim về Đại tướng Lê Văn Mẫu được chiếu tối qua.',
    'Đoàn thăm nhà lưu niệm đồng chí Lê Văn Mẫu.',
    'Giải thưởng mang tên Lê Văn Mẫu được trao.',
  ])('give nobody a part: %s', (sentence) => expect(rules(sentence)).toEqual([]))
})
