import { describe, expect, it } from 'vitest'
import { bodyNames } from '../../../src/extract/organisers/body-names.ts'
import { FRAMES } from '../../../src/extract/organisers/organiser-frames.ts'
import { readFacts } from '../../../src/extract/read-facts.ts'
import { reportFrom } from '../report-from.ts'

const organisers = (body: string) => readFacts(reportFrom(body)).organisers
const rules = (body: string) => [...new Set(organisers(body).map(({ rule }) => rule))]

/** The ids of all frames that fit a body alone, whichever comes first in the table. */
function fitting(text: string): readonly string[] {
  const ids = bodyNames(text).flatMap(({ start, end }) =>
    FRAMES.filter(({ lead, rest, unless }) => {
      const [before, after] = [text.slice(0, start), text.slice(end)]
      return lead.test(before) && rest.test(after) && !unless.some((pattern) => pattern.test(before))
    }),
  )
  return [...new Set(ids.map(({ id }) => id))]
}

type Row = { readonly id: string; readonly reads: readonly string[]; readonly leaves: readonly string[] }

const ROWS: readonly Row[] = [
  {
    id: 'organiser/by',
    reads: [
      'Lớp tập huấn do Sở Ngoại vụ tổ chức đã bế mạc.',
      'Hội thảo được Học viện Ngoại giao tổ chức tại Hà Nội.',
      'Sự kiện do Hội Nhà báo tỉnh đăng cai thu hút đông khách.',
      'Sáng 5/3, 40 cán bộ dự hội nghị tập huấn do Sở Tư pháp phối hợp với các huyện mở.',
    ],
    leaves: [
      'Hội nghị nghe báo cáo do Sở Ngoại vụ trình bày về cách tổ chức lễ hội.',
      'Đại biểu dự hội nghị xem triển lãm ảnh do Báo Mẫu tổ chức.',
      'Hội nghị thông qua đề án do Sở Ngoại vụ chủ trì xây dựng.',
      'Hội nghị biểu dương những việc được Sở Ngoại vụ thực hiện tốt.',
      'Trong Tuần lễ văn hóa do Sở Văn hóa và Thể thao tổ chức, có một hội thảo.',
      'Hội nghị công bố giải báo chí do Hội Nhà báo tỉnh tổ chức.',
    ],
  },
  {
    id: 'organiser/by-event',
    reads: [
      'Hội nghị do Sở Ngoại vụ chủ trì.',
      'Lớp học này do Hội Nhà báo tỉnh thực hiện.',
      'Đây là hoạt động mà Sở Ngoại vụ thực hiện hằng năm.',
    ],
    leaves: [
      'Hội nghị khen đề tài do Sở Ngoại vụ chủ trì.',
      'Các nhiệm vụ do Sở Ngoại vụ thực hiện được hội nghị đánh giá cao.',
      'Hội nghị bàn chương trình phối hợp do Công an tỉnh chủ trì.',
    ],
  },
  {
    id: 'organiser/agent',
    reads: [
      'Hội nghị được tổ chức bởi Sở Ngoại vụ.',
      'Lớp tập huấn biên giới được thực hiện bởi Hội Nhà báo tỉnh, kéo dài hai ngày.',
      'Diễn đàn năm nay được đăng cai bởi UBND tỉnh Kiên Giang.',
    ],
    leaves: [
      'Hội nghị nghe về đề tài được chủ trì bởi ông Mẫu của Sở Ngoại vụ.',
      'Hội nghị xem triển lãm được tổ chức bởi Báo Mẫu.',
      'Hội nghị thêm sôi nổi bởi Sở Ngoại vụ nêu nhiều việc.',
      'Hội nghị bàn các đề án được lập bởi Sở Tư pháp.',
    ],
  },
  {
    id: 'organiser/of',
    reads: [
      'Hội nghị tổng kết của Sở Tư pháp diễn ra trong một buổi.',
      'Hội nghị lần này của Sở Ngoại vụ diễn ra trong hai ngày.',
      'Hội thảo khoa học cấp quốc gia của Học viện Ngoại giao về biển đảo diễn ra sáng nay.',
      'Giao ban báo chí của Thành ủy được tổ chức hằng tháng.',
      'Lớp tập huấn của Sở Ngoại vụ khai mạc sáng nay.',
      'Sáng 5/3, khai mạc hội nghị sơ kết công tác năm 2031 của Ban Chỉ đạo công tác biên giới tỉnh.',
      'Việc này được bàn tại hội nghị toàn quốc của Ban Tuyên giáo Trung ương; khách đến từ ba miền.',
      'Tại Hà Nội, Hội thảo “Biển và báo” của Học viện Báo chí diễn ra sáng nay.',
      'Hội nghị là hoạt động thường niên của Hội Nhà báo tỉnh.',
    ],
    leaves: [
      'Hội nghị nói về tổ chức bộ máy của Sở Ngoại vụ.',
      'Hội nghị nghe báo cáo về hoạt động của Sở Ngoại vụ.',
      'Hội nghị triển khai kế hoạch của UBND tỉnh diễn ra sáng nay.',
      'Hội nghị tổng kết 5 năm thực hiện Nghị quyết của Tỉnh ủy diễn ra sáng nay.',
      'Hội nghị hoan nghênh sáng kiến của Sở Ngoại vụ được nhiều tỉnh làm theo.',
      'Hội nghị có sự tham gia của Sở Tư pháp.',
      'Hội nghị tổng kết của Sở Tư pháp năm ngoái nêu ba việc.',
      'Hội nghị phát cuốn “Biển và báo” của Hội Nhà báo tỉnh.',
    ],
  },
  {
    id: 'organiser/unit',
    reads: [
      'Đơn vị chủ trì tổ chức hội nghị là Sở Ngoại vụ.',
      'Cơ quan đăng cai hội nghị là Tỉnh ủy Quảng Trị.',
      'Hội nghị có bên chủ trì là Sở Ngoại vụ.',
      'Cơ quan chủ trì hội nghị: Sở Ngoại vụ.',
      'Đơn vị phối hợp tổ chức lớp tập huấn là Hội Nhà báo tỉnh.',
    ],
    leaves: [
      'Đơn vị xa nhất dự hội nghị là Đồn Biên phòng Mẫu Sơn.',
      'Hội nghị nêu rõ, cơ quan chủ trì đề án là Sở Ngoại vụ.',
      'Đơn vị dự hội nghị: Sở Ngoại vụ, Công an tỉnh.',
      'Đơn vị được khen tại hội nghị là Công an tỉnh.',
      'Cơ quan tham mưu cho hội nghị là Văn phòng Tỉnh ủy.',
    ],
  },
  {
    id: 'organiser/held-by',
    reads: [
      'Đứng ra tổ chức là Cục Báo chí.',
      'Chủ trì và tổ chức hội nghị là Sở Ngoại vụ.',
      'Mở lớp tập huấn là Hội Nhà báo tỉnh.',
    ],
    leaves: [
      'Hội nghị nêu việc cần tổ chức thực hiện là Báo Mẫu ra thêm trang.',
      'Dự hội nghị đông nhất là Sở Tư pháp.',
      'Sau hội nghị, nơi mở thêm chuyên trang là Báo Mẫu.',
    ],
  },
  {
    id: 'organiser/under',
    reads: [
      'Ngày 5/3, hội nghị tập huấn diễn ra tại Vinh dưới sự chủ trì của Sở Ngoại vụ.',
      'Lớp tập huấn khai giảng sáng 5/3 dưới sự tổ chức của Hội Nhà báo tỉnh.',
      'Hội thảo họp ngày 5/3, dưới sự đăng cai của Đại học Vinh.',
    ],
    leaves: [
      'Hội nghị họp dưới sự chủ trì của ông Lê Văn Mẫu, Sở Ngoại vụ.',
      'Các đội làm việc dưới sự chủ trì của Sở Ngoại vụ.',
      'Hội nghị yêu cầu mở lớp tập huấn dưới sự chủ trì của Sở Ngoại vụ.',
    ],
  },
  {
    id: 'organiser/signed-between',
    reads: [
      'Sáng 5/3, tại Mẫu Sơn diễn ra lễ ký giữa Đài Tiếng nói Việt Nam và Bộ Ngoại giao.',
      'Sáng 5/3, trụ sở Hội chứng kiến lễ ký kết chương trình phối hợp giữa Sở Ngoại vụ và Báo Mẫu.',
      'Lễ ký quy chế giữa Bộ Tư lệnh Vùng 9 và Tỉnh ủy Mẫu diễn ra sáng 5/3.',
    ],
    leaves: [
      'Hội nghị nhắc lại quan hệ giữa Sở Ngoại vụ và Báo Mẫu.',
      'Lễ ký diễn ra gọn, còn quan hệ giữa Sở Ngoại vụ và Báo Mẫu thì đã lâu.',
      'Hội nghị đề nghị tổ chức lễ ký kết giữa Sở Ngoại vụ và Báo Mẫu.',
    ],
  },
  {
    id: 'organiser/with',
    reads: [
      'Hội nghị họp với sự phối hợp của Sở Tư pháp.',
      'Lớp học có sự phối hợp tổ chức của Học viện Ngoại giao.',
      'Lớp bồi dưỡng mở ra nhờ sự phối hợp của Sở Ngoại vụ.',
    ],
    leaves: [
      'Hội nghị đề cao sự phối hợp của Công an tỉnh.',
      'Hội nghị ghi nhận việc này xong sớm với sự phối hợp của Sở Tư pháp.',
      'Hội nghị nêu cách phối hợp của Sở Ngoại vụ.',
    ],
  },
  {
    id: 'organiser/beside',
    reads: [
      'Các đơn vị của tỉnh phối hợp với Sở Ngoại vụ tổ chức hội nghị.',
      'Sáng 5/3, xã phối hợp cùng Đồn Biên phòng Mẫu Sơn mở lớp tập huấn.',
      'Tỉnh bạn vừa phối hợp với Hội Nhà báo tỉnh khai mạc hội thảo.',
    ],
    leaves: [
      'Hội nghị yêu cầu các huyện phối hợp với Sở Ngoại vụ.',
      'Hội nghị đề nghị các huyện phối hợp với Sở Ngoại vụ tổ chức ba lớp tập huấn.',
      'Hội nghị bàn cách phối hợp với Công an tỉnh giữ biên giới.',
      'Các huyện phối hợp với Sở Ngoại vụ nêu ý kiến tại hội nghị.',
    ],
  },
  {
    id: 'organiser/subject',
    reads: [
      'Sáng 5/3, Sở Ngoại vụ tổ chức hội nghị tập huấn.',
      'Sở Tư pháp vừa mở lớp bồi dưỡng.',
      'Ngày 5/3/2031 UBND huyện phối hợp với các ngành liên quan tổ chức hội nghị.',
      'Sáng 5/3, Huyện ủy (cơ quan thường trực Ban Chỉ đạo 35) tổ chức hội nghị.',
      'Vừa qua Huyện ủy khai giảng lớp bồi dưỡng lý luận.',
      'Sự kiện mở sáng nay; Hội Nhà báo tỉnh đứng ra tổ chức.',
      'Tại Vinh, Ban Chỉ đạo công tác biên giới tỉnh họp phiên cuối năm bàn hội nghị tổng kết.',
      'Ngày 24/6, tại Vinh, Cục Chính trị Mẫu phối hợp với các sở tổ chức tập huấn công tác thông tin.',
      'Sáng 5/3, Hội Nhà báo tỉnh tổ chức họp báo công bố thể lệ giải.',
      'Sáng 5/3, Đảng ủy Khối tổ chức sơ kết ba năm thực hiện nghị quyết.',
    ],
    leaves: [
      'Lãnh đạo Sở Ngoại vụ mở đầu hội nghị bằng lời chào.',
      'Hội nghị thống nhất giao Sở Ngoại vụ tổ chức hội thảo vào quý tới.',
      'Hội nghị nhất trí để Sở Ngoại vụ chủ trì hội thảo năm tới.',
      'Ông đề nghị Ban Tuyên giáo Tỉnh ủy tổ chức hội nghị sớm.',
      'Hội nghị nêu rõ, Sở Ngoại vụ thực hiện nhiều việc khó.',
      'Hội nghị ghi nhận: năm qua, Sở Ngoại vụ mở nhiều lớp tập huấn.',
      'Sau hội nghị này, Sở Tư pháp sẽ tổ chức hội nghị ở các huyện.',
      'Sở Ngoại vụ đã tổ chức triển lãm ảnh bên lề hội nghị.',
      'Tại hội nghị, Sở Ngoại vụ mở chuyên trang về hội nghị.',
      'Từ đầu năm đến nay, Sở Ngoại vụ tổ chức 3 lớp tập huấn.',
      'Sở Ngoại vụ tổ chức tốt việc đón khách bên lề đợt tập huấn.',
      'Hội nghị phân công: Sở Ngoại vụ tổ chức hội thảo; Sở Tư pháp mở lớp tập huấn.',
    ],
  },
]

describe.each(ROWS)('$id', ({ id, reads, leaves }) => {
  it.each(reads)('reads: %s', (sentence) => expect(rules(sentence)).toEqual([id]))
  it.each(reads)('alone reads: %s', (sentence) => expect(fitting(sentence)).toEqual([id]))
  it.each(leaves)('leaves: %s', (sentence) => expect(organisers(sentence)).toEqual([]))
})

describe('the table of frames', () => {
  it('has a row of sentences for every frame', () =>
    expect(ROWS.map(({ id }) => id)).toEqual(FRAMES.map(({ id }) => id)))
})

describe('who meets', () => {
  it.each([
    [
      'Ngày 5/3, tại Mẫu Sơn, Bộ tư lệnh Vùng 9 Hải quân cùng Sở Ngoại vụ tổng kết một năm thực hiện chương trình.',
      2,
    ],
    ['Chiều 5/3, Sở Ngoại vụ và Trung tâm Truyền thông tỉnh Mẫu gặp mặt phóng viên nước ngoài.', 2],
    ['Chiều nay (5/3), UBND tỉnh họp với các sở, ngành để triển khai chỉ thị.', 1],
    ['Ngày 5/3, Vụ Mẫu (Bộ Tư pháp) với sự hỗ trợ của Hội Luật gia Việt Nam đã tổ chức lớp bồi dưỡng.', 2],
    [
      'Ngày 5/3, Lễ phát động giải thưởng diễn ra, do Ban Dân vận Trung ương phối hợp với Bộ Ngoại giao tổ chức.',
      2,
    ],
    ['Ngày 5/3, Sở Ngoại vụ và Báo Mẫu ký kết quy chế phối hợp tuyên truyền.', 2],
    ['Ngày 5/3, hội nghị giao ban do Sở Ngoại vụ làm đầu mối tổ chức.', 1],
  ])('%s', (body, count) => expect(organisers(body)).toHaveLength(count))
  it.each([
    'Ngày 5/3, Sở Ngoại vụ họp báo về lễ hội.',
    'Sau khi tổng kết, Sở Ngoại vụ gặp gỡ nhiều khó khăn.',
  ])('nobody: %s', (body) => expect(organisers(body)).toEqual([]))
})
