import { describe, expect, it } from 'vitest'
import { PARTICIPANT_RULES, readParticipants } from '../../../src/extract/participants/read-participants.ts'
import { reportFrom } from '../report-from.ts'
import { describeRules, type TableSentences } from '../rule-sentences.ts'

const read = (body: string) => readParticipants(reportFrom(body))?.value ?? null

const rule = (sentence: string) => {
  const found = readParticipants(reportFrom(sentence))
  return found ? [{ rule: found.rule, value: found.value.count }] : []
}

const SENTENCES: TableSentences<number> = {
  'participants/counted': {
    reads: [
      ['Hơn 300 đại biểu dự hội nghị.', 300],
      ['Lớp học thu hút 62 học viên từ 49 tỉnh, thành.', 62],
      ['Hội nghị có 5 đại biểu tham dự.', 5],
      ['Sở mở lớp tập huấn cho 40 chủ tàu và thuyền trưởng.', 40],
      ['Phía dưới hội trường là hơn 70 phóng viên trong và ngoài nước.', 70],
      ['32 phóng viên của các hãng thông tấn nhận lời mời.', 32],
      ['Có 45 già làng, trưởng bản của hai xã tham gia lớp tập huấn.', 45],
      ['Hơn 70 trí thức, doanh nhân đã cùng trao đổi.', 70],
      ['Dự lớp có 120 người có uy tín trong đồng bào.', 120],
    ],
    leaves: [
      'Mỗi huyện cử 2 đại biểu dự hội nghị.',
      'Hội nghị nghe 8 đại biểu tham gia ý kiến.',
      'Dự kiến có 300 đại biểu tham dự.',
      'Tỉnh tặng quà cho 45 già làng tham gia giữ biên giới.',
      'Báo cáo nêu kết quả cùng tham gia giữ biển: tặng 2.000 lá cờ; tuyên truyền cho 8.900 ngư dân.',
      'Mỗi xã cử 2 trưởng bản tham gia lớp tập huấn.',
      'Hội trao giải thưởng cho 12 trí thức tham gia đề án.',
    ],
  },
  'participants/many': {
    reads: [
      ['Dự hội nghị có 25 đồng chí là báo cáo viên cấp tỉnh.', 25],
      ['Hội thảo thu hút khoảng 150 khách mời.', 150],
      ['Lớp học có 60 người theo học.', 60],
    ],
    leaves: [
      'Dự hội nghị có 3 đồng chí Phó Chủ tịch UBND tỉnh.',
      'Tham gia hội thảo có 4 chuyên gia của Học viện.',
      'Mỗi tổ có từ 3 đến 12 người tham gia tuyên truyền.',
      'Tại hội nghị, Sở tặng giấy khen 25 đồng chí tham gia giữ biển.',
    ],
  },
  'participants/joined': {
    reads: [
      ['Lớp tập huấn thu hút sự tham gia của 150 người.', 150],
      ['Hội nghị có sự có mặt của hơn 200 người.', 200],
      ['Hội thảo thu hút khoảng 90 người tham dự.', 90],
    ],
    leaves: [
      'Cuộc thi trong năm thu hút bài dự thi của 150 người.',
      'Việc này cần sự tham gia của người dân 15 xã dự án.',
      'Nhờ sự tham gia của mỗi 10 người dân, việc đã xong.',
      'Công tác tuyên truyền cho cán bộ được tiến hành thường xuyên, thu hút gần 70.000 lượt người.',
    ],
  },
  'participants/people': {
    reads: [
      ['Tham dự có lãnh đạo các sở, ngành cùng 64 tổ chức thành viên, khoảng 250 người.', 250],
      ['Hội nghị có mặt đại biểu các huyện, tổng cộng 180 người.', 180],
      ['Cùng dự là già làng, trưởng bản của sáu xã, tất cả gần 90 người.', 90],
    ],
    leaves: [
      'Tham dự hội thi có đội Mẫu, đội này mang theo 30 người thân.',
      'Dự án giúp cán bộ các xã, khoảng 250 người.',
      'Tham gia đội có đại diện các thôn; mỗi thôn 20 người.',
    ],
  },
  'participants/total': {
    reads: [
      ['Tổng số đại biểu dự: 86 người.', 86],
      ['Số người dự là 145.', 145],
      ['Số lượng đại biểu tham dự là 215 đồng chí.', 215],
      ['Tổng số người tham gia hội nghị là 1,5 nghìn người.', 1500],
    ],
    leaves: [
      'Tổng số người dự án hỗ trợ: 300 người.',
      'Tổng số đại biểu dự vắng: 3 người.',
      'Tổng số đại biểu Quốc hội: 499 người, có người dự hội nghị.',
    ],
  },
}

describe('the rules of attendance', () =>
  describeRules(
    PARTICIPANT_RULES.map(({ id }) => id),
    SENTENCES,
    rule,
  ))

describe('how many took part', () => {
  it.each([
    ['Hơn 300 đại biểu dự hội nghị.', 300, 'hơn'],
    ['Hội nghị có gần 600 đại biểu tham dự.', 600, 'gần'],
    ['Lớp học thu hút 62 học viên từ 49 tỉnh, thành.', 62, null],
    ['Tham dự lớp tập huấn có khoảng 200 cán bộ làm công tác tuyên truyền.', 200, 'khoảng'],
    ['Trên 1.200 đại biểu dự hội nghị trực tuyến.', 1200, 'trên'],
    ['Lớp tập huấn khai giảng với 45 phóng viên.', 45, null],
    ['Hội nghị quy tụ 85 báo cáo viên trong toàn tỉnh.', 85, null],
    ['Có 120 cán bộ, đại biểu tham gia lớp bồi dưỡng.', 120, null],
    ['Tổng số đại biểu dự: 86 người.', 86, null],
    ['Hội thảo quy tụ khoảng 90 nhà nghiên cứu, nhà báo.', 90, 'khoảng'],
    ['Đến dự có ông Lê Văn Mẫu, Chủ tịch xã; cùng với 60 ngư dân của hai xã.', 60, null],
    ['Sở tổ chức lớp tập huấn kỹ năng viết tin và công tác phát ngôn cho hơn 70 học viên.', 70, 'hơn'],
    ['Sáng 5/3, Sở đã tập huấn kỹ năng viết tin cho 45 cán bộ.', 45, null],
    ['Hơn 1 nghìn đại biểu dự hội nghị trực tuyến.', 1000, 'hơn'],
    ['Dự hội nghị có 25 đồng chí là báo cáo viên cấp tỉnh.', 25, null],
    ['Hội nghị có sự tham gia của 80 giảng viên, nhà nghiên cứu.', 80, null],
    ['Tham gia lớp bồi dưỡng có 75 công chức, viên chức.', 75, null],
    ['Hội thảo thu hút khoảng 150 khách mời.', 150, 'khoảng'],
    ['Hội nghị có 45 giáo viên dự.', 45, null],
    ['Lớp học có 60 người tham gia.', 60, null],
    ['Lớp tập huấn thu hút sự tham gia của 150 người.', 150, null],
    ['Số lượng đại biểu tham dự là 215 đồng chí.', 215, null],
    ['Dự khai mạc có 20 cán bộ Sở cùng toàn thể 110 học viên.', 110, null],
    ['Toàn tỉnh có 2.300 cán bộ tham gia tại 15 điểm cầu.', 2300, null],
    ['Gần một nghìn đại biểu dự hội nghị.', 1000, 'gần'],
    ['Trên 1,2 nghìn đại biểu tham dự hội nghị.', 1200, 'trên'],
    ['Hội nghị có hơn hai trăm cán bộ, đảng viên tham dự.', 200, 'hơn'],
    ['Lớp tập huấn có sáu mươi lăm học viên tham gia.', 65, null],
    ['Tổng số đại biểu dự: 1,5 nghìn người.', 1500, null],
    [
      'Sáng 5/3, lớp học mở.\nĐại biểu về đủ.\nHọ đến sớm.\nTrong hai ngày, 85 học viên đã nghe ông Lê Văn Mẫu nói.',
      85,
      null,
    ],
    [
      'Sáng 5/3, lớp học mở.\nĐại biểu về đủ.\nHọ đến sớm.\nỞ lớp này, 140 báo cáo viên được truyền đạt ba chuyên đề.',
      140,
      null,
    ],
    ['Dự tại điểm cầu chính có 90 đại biểu.', 90, null],
    [
      'Sáng 5/3, hội nghị họp.\nĐại biểu về đủ.\nHọ đến sớm.\nThực hiện kế hoạch, 85 cán bộ đã dự đủ các buổi học.',
      85,
      null,
    ],
    ['Dự hội nghị có 25 vị đại sứ, tham tán.', 25, null],
    [
      'Sáng 5/3, hội nghị họp.\nĐại biểu về đủ.\nHọ đến sớm.\nBáo cáo viên của Bộ Ngoại giao và 85 cán bộ các huyện đã dự đủ các buổi học.',
      85,
      null,
    ],
    ['Sáng 5/3, hội nghị họp.\nĐại biểu về đủ.\nHọ đến sớm.\nBuổi giao ban có 85 cán bộ tham gia.', 85, null],
    ['Tham dự hội nghị tại điểm cầu trung tâm có hơn 120 đại biểu.', 120, 'hơn'],
  ])('%s', (body, count, qualifier) => expect(read(body)).toEqual({ count, qualifier }))
  it.each([
    'Hội nghị tặng bằng khen cho 12 cán bộ.',
    'Dự tại điểm cầu Mẫu Giang có ông Lê Văn Mẫu, Giám đốc Sở và 25 cán bộ các huyện.',
    'Tham dự hội nghị tại điểm cầu Sở Ngoại vụ tỉnh Mẫu có 30 đại biểu.',
    'Tại điểm cầu huyện Mẫu Sơn có 40 cán bộ tham dự.',
    'Sáng 5/3, hội nghị họp.\nĐại biểu về đủ.\nHọ đến sớm.\nTrong năm, 40 cán bộ đã nghe dân kể chuyện.',
    'Tại hội nghị, Sở tặng giấy khen 25 đồng chí tham gia giữ biển.',
    'Tỉnh có 40 phóng viên thường trú.',
    'Có 1 đại biểu vắng mặt, các đại biểu khác tham dự.',
    'Hội nghị dự kiến họp trong 2 ngày.',
    'Dự kiến có 300 đại biểu tham dự.',
    'Hội nghị lần sau sẽ có 300 đại biểu tham dự.',
    'Lớp học chia làm 3 tổ, mỗi tổ 25 học viên tham gia thảo luận.',
    'Năm 2018, tỉnh đã tổ chức 12 hội nghị cho 2.400 cán bộ tham gia.',
    'Trong số đó có 20 đại biểu nữ dự hội nghị.',
    'Hội nghị nghe 8 đại biểu tham gia ý kiến.',
    'Tại lớp học, 15 học viên tham gia trả lời câu hỏi.',
    'Có 12 đại biểu phát biểu tại hội nghị khi tham gia thảo luận.',
    'Đến dự có thân nhân của 15 người được tặng danh hiệu.',
    'Có 27 tập thể được trao cờ thi đua.',
    'Trong năm, 5.000 lượt người được tuyên truyền.',
    'Trao quà cho 300 cán bộ hưu trí.',
    'Quốc hội khóa mới có 499 đại biểu.',
    'Hai bên đã đưa 12 đoàn với 1.020 đại biểu ra thăm đảo, động viên bộ đội tham gia giữ biển.',
    'Trong 6 tháng, huyện có 4 tàu với 38 ngư dân gặp nạn.',
    'Năm qua, tỉnh đã bồi dưỡng cho 1.300 cán bộ.',
    'Mỗi huyện cử 2 đại biểu dự hội nghị.',
    'Tổng số người dự án hỗ trợ: 300 hộ, có mặt ở 5 xã.',
    'Hàng trăm đại biểu dự hội nghị.',
    'Vài nghìn cán bộ đã tham gia các đợt sinh hoạt.',
    'Trong năm, cán bộ các xã tham gia nhiều lớp bồi dưỡng.',
    'Hội nghị bầu 15 đại biểu đi dự đại hội cấp trên.',
    'Huyện cử hai mươi cán bộ tham gia đoàn công tác ra đảo.',
    'Có mặt tại hội nghị, ông Lê Văn Mẫu báo cáo đã cắm xong 68/71 vị trí mốc.',
    'Tham gia khắc phục, tổ công tác đã dời 45 vị trí neo tàu.',
    'Sáng 5/3, hội nghị họp.\nĐại biểu về đủ.\nHọ đến sớm.\nÔng giao Sở xây dựng tài liệu, chuẩn bị đường truyền cho khoảng 2.000 phóng viên.',
    'Sáng 5/3, hội nghị họp.\nĐại biểu về đủ.\nHọ đến sớm.\nÔng yêu cầu các huyện vận động 500 cán bộ tham gia cuộc thi.',
    'Sáng 5/3, hội nghị họp.\nĐại biểu về đủ.\nHọ đến sớm.\nÔng đề nghị Thành Đoàn tập huấn 900 đoàn viên tham gia phục vụ.',
    'Sáng 5/3, hội nghị họp.\nĐại biểu về đủ.\nHọ đến sớm.\nDự án đã dựng xong nhà cho 60 cán bộ.',
    'Sáng 5/3, hội nghị họp.\nĐại biểu về đủ.\nHọ đến sớm.\nNăm qua, tỉnh xây dựng mạng lưới 300 báo cáo viên.',
  ])('none in: %s', (body) => expect(read(body)).toBeNull())

  it.each([
    ['Tham dự hội nghị có 5 vị lãnh đạo và 120 đại biểu.', 120],
    ['Hội nghị có 120 đại biểu và 30 phóng viên tham dự.', 120],
    ['Lớp tập huấn có sự tham gia của 3 chuyên gia, 12 cán bộ Sở cùng 60 học viên.', 60],
  ])('of several groups the greatest, never a sum that nobody said: %s', (body, count) =>
    expect(read(body)?.count).toBe(count),
  )
  it.each([
    ['Dự hội nghị có 40 đại biểu. Năm qua, tỉnh mở lớp cho 900 cán bộ.', 40],
    ['Dự lớp học có 40 học viên; trong năm, 300 cán bộ khác đã học.', 40],
    ['Dự lớp học có 40 học viên, trong số 300 cán bộ của huyện.', 40],
  ])('a count of others is no group of them: %s', (body, count) => expect(read(body)?.count).toBe(count))

  it('the lead goes before the body', () =>
    expect(
      read(
        'Sáng nay, 150 học viên dự khai giảng lớp tập huấn.\nLớp chia ba tổ.\nSáng hôm sau, 40 học viên tham gia đi thực tế.',
      ),
    ).toEqual({ count: 150, qualifier: null }))
  it('the body counts where the lead does not', () =>
    expect(read('Sáng nay, lớp học khai giảng.\nKhách đã đến đủ.\nGần 90 học viên tham dự lớp học.')).toEqual(
      {
        count: 90,
        qualifier: 'gần',
      },
    ))
  it('a caption counts nobody', () =>
    expect(
      readParticipants(
        reportFrom('Sáng nay, lớp học khai giảng.', { captions: ['Ảnh: 90 học viên dự lớp học'] }),
      ),
    ).toBeNull())
  it('quotes count and qualifier', () => {
    const report = reportFrom('Sáng nay, hơn 1.200 đại biểu dự hội nghị.')
    const found = readParticipants(report)
    expect(report.text.slice(found?.start, found?.end)).toBe('hơn 1.200 đại biểu')
  })
})

describe('under the head of a list of those who came', () => {
  const OPENING = 'Sáng 5/3, Sở Mẫu tổ chức tọa đàm.\nTọa đàm bàn về tin giả.\n'
  it.each([
    [
      'Thành phần tham dự:\n- Về phía tỉnh: đ/c Lê Văn Mẫu;\n- Trên 350 đoàn viên, sinh viên của trường.',
      350,
    ],
    ['Tham dự có:\n- Lãnh đạo các sở;\n- 120 đại biểu đến từ các huyện.', 120],
    ['Thành phần dự họp gồm:\n+ Ông Lê Văn Mẫu, Giám đốc Sở;\n+ Gần 80 cán bộ các phòng.', 80],
  ])('%s', (list, count) => expect(read(OPENING + list)?.count ?? null).toBe(count))
  it.each([
    'Nội dung gồm:\n- Bồi dưỡng 350 đoàn viên trong năm;\n- Mở trang tin.',
    'Khen thưởng:\n- 12 cán bộ có thành tích;\n- 3 đơn vị.',
    'Tham dự có:\n- Lãnh đạo các sở;\n- Tặng quà cho 45 cán bộ hưu trí.',
  ])('none in: %s', (list) => expect(read(OPENING + list)).toBeNull())
})
