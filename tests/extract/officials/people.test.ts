import { describe, expect, it } from 'vitest'
import { readPeople } from '../../../src/extract/officials/people.ts'
import { reportFrom } from '../report-from.ts'

type Around = Parameters<typeof reportFrom>[1]
const read = (body: string, around?: Around) => readPeople(reportFrom(body, around))
const people = (body: string, around?: Around) => read(body, around).people

describe('one person named several times', () => {
  it.each([
    'Ông Đỗ Quý Mẫu, Thứ trưởng chủ trì hội nghị.\nThứ trưởng Đỗ Qúy Mẫu nêu rõ hai việc.',
    'Ông Trương Minh Mẫu, Thứ trưởng chủ trì hội nghị.\nÔng Trương Ming Mẫu nêu rõ hai việc.',
    'Bà Hoàng Thị Mẫu chủ trì hội nghị.\nHoàng Thị Mẫu nhấn mạnh vai trò của cơ sở.',
  ])('is one: %s', (body) => {
    expect(people(body)).toHaveLength(1)
    expect(people(body)[0]?.named).toHaveLength(2)
  })
  it.each([
    'Ông Lê Văn Mẫu chủ trì hội nghị.\nÔng Lê Văn Thử nêu rõ hai việc.',
    'Ông Lê Mẫu chủ trì hội nghị.\nÔng Lê Mẫn nêu rõ hai việc.',
    'Bà Lê Thị Mẫu chủ trì hội nghị.\nÔng Lê Văn Mẫu nêu rõ hai việc.',
  ])('are two: %s', (body) => expect(people(body)).toHaveLength(2))

  it('keeps the fuller office', () =>
    expect(
      people(
        'Thứ trưởng Lê Văn Mẫu khai mạc hội nghị.\nÔng Lê Văn Mẫu, Thứ trưởng Bộ Ngoại giao kết luận hội nghị.',
      )[0]?.titles,
    ).toEqual(['Thứ trưởng Bộ Ngoại giao']))

  it('gathers all that is said of a person', () => {
    const [person] = people(
      'Ông Lê Văn Mẫu, Giám đốc Sở chủ trì hội nghị.\nKết luận hội nghị, ông Lê Văn Mẫu giao việc cho các phòng.',
    )
    expect(person?.chairs.map(({ rule }) => rule)).toEqual(['chair/verb'])
    expect(person?.speaks.map(({ role }) => role)).toEqual(['kết luận'])
  })
})

describe('a list shares what is said of it', () => {
  it.each([
    [
      'Dự hội nghị có các đồng chí: Lê Văn Mẫu, Bí thư Huyện ủy; Trần Thị Thử, Chủ tịch UBND huyện; Bùi Văn Gương, Trưởng Công an huyện.',
      ['Lê Văn Mẫu', 'Trần Thị Thử', 'Bùi Văn Gương'],
    ],
    [
      'Các đồng chí Lê Văn Mẫu, Trần Thị Thử và Bùi Văn Gương dự hội nghị.',
      ['Lê Văn Mẫu', 'Trần Thị Thử', 'Bùi Văn Gương'],
    ],
    [
      'Dự hội nghị có các đồng chí Phó Giám đốc Sở: Lê Văn Mẫu, Trần Thị Thử.',
      ['Lê Văn Mẫu', 'Trần Thị Thử'],
    ],
    [
      'Cùng dự có đồng chí Lê Văn Mẫu, Bí thư Huyện ủy; lãnh đạo các sở, ngành; bà Trần Thị Thử, Phó Giám đốc Sở.',
      ['Lê Văn Mẫu', 'Trần Thị Thử'],
    ],
    [
      'Cùng dự có các đồng chí Giám đốc Sở: Lê Văn Mẫu (Huế), Trần Thị Thử (Vinh).',
      ['Lê Văn Mẫu', 'Trần Thị Thử'],
    ],
    [
      'Cùng dự có các đồng chí Giám đốc Sở: Lê Văn Mẫu (Huế); các đồng chí Thủ trưởng Bộ Tư lệnh: Đại tá Bùi Văn Gương, Phó Tư lệnh; Thượng tá Trần Văn Thử, Phó Chính ủy.',
      ['Lê Văn Mẫu', 'Bùi Văn Gương', 'Trần Văn Thử'],
    ],
    [
      'Đại sứ Việt Nam tại Lào Lê Văn Mẫu, Phó Tỉnh trưởng Luang Prabang Somchai Maudee, Tổng Lãnh sự tại Luang Prabang Trần Thị Thử cùng dự.',
      ['Lê Văn Mẫu', 'Somchai Maudee', 'Trần Thị Thử'],
    ],
    ['Đồng chí Giàng A Mẫu, HUV, Phó Chủ tịch UBND huyện dự hội nghị.', ['Giàng A Mẫu']],
    [
      'Giảng viên là bà Lê Thị Mẫu (Vụ Báo chí, Bộ Mẫu), TS. Trần Văn Thử, Học viện Báo chí và chuyên gia độc lập Bùi Văn Gương.',
      ['Lê Thị Mẫu', 'Trần Văn Thử', 'Bùi Văn Gương'],
    ],
    [
      'Học viên nghe Đại tá, nhà báo Lê Văn Mẫu - Phó Tổng Biên tập Báo Thử và Tiến sĩ Trần Văn Gương - Trường Đại học Mẫu truyền đạt hai chuyên đề.',
      ['Lê Văn Mẫu', 'Trần Văn Gương'],
    ],
    ['Hội thảo nghe bài “Biển và báo chí” của nhà nghiên cứu Lê Văn Mẫu.', ['Lê Văn Mẫu']],
    [
      "Đến dự có các đồng chí: Thiếu tướng LÊ VĂN MẪU, Cục trưởng; TRẦN THỊ THỬ, Phó Chủ tịch UBND tỉnh; K'GƯƠNG, Trưởng Ban Dân tộc tỉnh.",
      ['Lê Văn Mẫu', 'Trần Thị Thử', "K'Gương"],
    ],
    [
      'Tại điểm cầu có Phó Chủ tịch UBND tỉnh Lai Châu Tống Thanh Hà Mẫu, Phó Chủ tịch UBND tỉnh Lào Cai Lê Văn Thử.',
      ['Tống Thanh Hà Mẫu', 'Lê Văn Thử'],
    ],
    ['Thuyết trình tại hội nghị là ông Lê Văn Mẫu.', ['Lê Văn Mẫu']],
    ['Ông Lê Văn Mẫu, Người phát ngôn Bộ Mẫu, thuyết trình tại hội nghị.', ['Lê Văn Mẫu']],
    ['Ông Lê Văn Mẫu, Chủ tịch UBND huyện Mẫu nhắc lại sự kiện năm ấy.', ['Lê Văn Mẫu']],
    [
      'Dự họp có ông Lê Văn Mẫu - Bí thư Huyện ủy, bà Trần Thị Thử - Chủ tịch UBND huyện.',
      ['Lê Văn Mẫu', 'Trần Thị Thử'],
    ],
  ])('%s', (body, names) => expect(people(body).map(({ name }) => name)).toEqual(names))
})

describe('somebody told by the office alone', () => {
  const told = (sentence: string) =>
    people(
      `Dự có ông Lê Văn Mẫu, Thứ trưởng Bộ Ngoại giao; bà Trần Thị Thử, Chủ tịch UBND tỉnh; ông Bùi Văn Gương, Phó Chủ tịch UBND tỉnh; ông Võ Văn Thật, Phó Giám đốc Sở Ngoại vụ; bà Hồ Thị Tấm, Phó Giám đốc Sở Ngoại vụ.\n${sentence}`,
    )
      .filter(({ speaks }) => speaks.length > 0)
      .map(({ name, speaks }) => [name, speaks[0]?.role])
  it.each([
    ['Kết luận hội nghị, Thứ trưởng giao Cục Mẫu hoàn thiện dự thảo.', [['Lê Văn Mẫu', 'kết luận']]],
    [
      'Phát biểu chỉ đạo hội nghị, đồng chí Chủ tịch UBND tỉnh đề nghị các sở vào cuộc.',
      [['Trần Thị Thử', 'chỉ đạo']],
    ],
    ['Tại hội nghị, đồng chí Phó Chủ tịch UBND tỉnh nhấn mạnh hai việc.', [['Bùi Văn Gương', 'phát biểu']]],
    [
      'Khai mạc hội nghị, Thứ trưởng Bộ Ngoại giao cho biết năm nay có ba điểm mới.',
      [['Lê Văn Mẫu', 'khai mạc']],
    ],
  ])('%s', (sentence, found) => expect(told(sentence)).toEqual(found))
  it.each([
    'Kết luận hội nghị, Phó Giám đốc Sở Ngoại vụ đề nghị hai việc.',
    'Tại Chỉ thị này, Thứ trưởng yêu cầu rà soát.',
    'Kết luận hội nghị, Bộ trưởng yêu cầu ba việc.',
    'Kết luận hội nghị, thư ký Chủ tịch UBND tỉnh nhấn mạnh.',
    'Hội nghị ghi nhận việc Thứ trưởng yêu cầu rà soát.',
  ])('nobody speaks in: %s', (sentence) => expect(told(sentence)).toEqual([]))
})

describe('who is named beside those who take part', () => {
  it.each([
    'Nhóm LÊ VĂN MẪU; TRẦN THỊ THỬ được nêu trong phim.',
    'Nhà nghiên cứu Biển Đông dự hội nghị.',
    'Cùng ông, Sở Mẫu và Đài Thử truyền đạt nghị quyết.',
  ])('is nobody: %s', (body) => expect(people(body)).toEqual([]))
})

describe('a list of lines takes the part its head gives', () => {
  const parts = (body: string) =>
    people(body).map(({ name, chairs, speaks }) => [
      name,
      chairs.length > 0 ? 'chủ trì' : (speaks[0]?.role ?? 'dự'),
    ])
  it.each([
    [
      'Sở tặng giấy khen cho 3 cá nhân:\n1. Ông Lê Văn Mẫu, Giám đốc Sở Tư pháp;\n2. Bà Trần Thị Thử, Phó Chủ tịch UBND huyện;\n3. Ông Võ Văn Gương, xã Mẫu.',
      [
        ['Lê Văn Mẫu', 'dự'],
        ['Trần Thị Thử', 'dự'],
        ['Võ Văn Gương', 'dự'],
      ],
    ],
    [
      'Danh sách cá nhân được tặng Bằng khen: 1. Ông Lê Văn Mẫu, Giám đốc Sở; 2. Bà Trần Thị Thử, Phó Chủ tịch UBND huyện.',
      [
        ['Lê Văn Mẫu', 'dự'],
        ['Trần Thị Thử', 'dự'],
      ],
    ],
    [
      'Học viên nghe các chuyên đề:\nTình hình Biển Đông - ông Lê Văn Mẫu, nguyên Đại sứ;\nKỹ năng viết tin - bà Trần Thị Thử, Trưởng phòng.',
      [
        ['Lê Văn Mẫu', 'giảng bài'],
        ['Trần Thị Thử', 'giảng bài'],
      ],
    ],
    [
      'Dự hội nghị có các đồng chí:\n- Lê Văn Mẫu, Bí thư Huyện ủy;\n- Trần Thị Thử, Chủ tịch UBND huyện.',
      [
        ['Lê Văn Mẫu', 'dự'],
        ['Trần Thị Thử', 'dự'],
      ],
    ],
    [
      'Chủ trì hội nghị:\n- Ông Lê Văn Mẫu, Giám đốc Sở;\n- Bà Trần Thị Thử, Phó Giám đốc Sở.',
      [
        ['Lê Văn Mẫu', 'chủ trì'],
        ['Trần Thị Thử', 'chủ trì'],
      ],
    ],
  ])('%s', (body, found) => expect(parts(body)).toEqual(found))
  it.each([
    'Các đề tài được nghiệm thu:\n1. Đề tài của ông Lê Văn Mẫu, Giám đốc Sở;\n2. Đề tài của bà Trần Thị Thử, Trưởng phòng.',
    'Học viên nghe các chuyên đề:\n- Thân thế của ông Lê Văn Mẫu, Giám đốc Sở;\n- Nghề viết.',
    'Dự hội nghị có:\n- Đại diện các sở;\n- Phóng viên các báo.\nCon đường mang tên ông Lê Văn Mẫu vừa mở.',
    'Sở tặng giấy khen cho 3 cá nhân.\n1. Ông Lê Văn Mẫu vắng mặt.',
  ])('nobody in: %s', (body) => expect(people(body)).toEqual([]))
})

describe('a verb after a list that a cue opened', () => {
  const chairs = (body: string) =>
    people(body).flatMap(({ name, chairs: said }) => (said.length > 0 ? [name] : []))
  it.each([
    'Dự hội nghị có ông Lê Văn Mẫu, Thứ trưởng; bà Trần Thị Thử, Giám đốc Sở chủ trì.',
    'Đến dự và chỉ đạo có ông Lê Văn Mẫu, Bí thư; bà Trần Thị Thử, Giám đốc Sở chủ trì hội nghị.',
    'Tham dự có các đồng chí: Lê Văn Mẫu, Bí thư; Trần Thị Thử, Giám đốc Sở điều hành hội nghị.',
  ])('is of the last: %s', (body) => {
    expect(chairs(body)).toEqual(['Trần Thị Thử'])
    expect(people(body).map(({ name }) => name)).toEqual(['Lê Văn Mẫu', 'Trần Thị Thử'])
  })
  it.each([
    'Dự hội nghị có ông Lê Văn Mẫu, Thứ trưởng và bà Trần Thị Thử, Giám đốc Sở đồng chủ trì.',
    'Các đồng chí: Lê Văn Mẫu, Bí thư; Trần Thị Thử, Giám đốc Sở chủ trì hội nghị.',
    'Có các đồng chí: Lê Văn Mẫu, Bí thư; Trần Thị Thử, Giám đốc Sở cùng chủ trì hội nghị.',
  ])('is of all: %s', (body) => expect(chairs(body)).toEqual(['Lê Văn Mẫu', 'Trần Thị Thử']))
})

describe('a given name alone', () => {
  const opening =
    'Dự hội nghị có ông Lê Văn Mẫu, Thứ trưởng; bà Trần Thị Thử, Vụ trưởng.\nHội nghị bàn ba việc.\n'
  it.each([
    ['Ông Mẫu chủ trì hội nghị.', 'Lê Văn Mẫu', ['chair/verb']],
    ['Thứ trưởng Mẫu chủ trì và điều hành.', 'Lê Văn Mẫu', ['chair/verb']],
    ['Kết luận hội nghị, đồng chí Mẫu giao ba việc.', 'Lê Văn Mẫu', ['speaker/concluding']],
    ['Bà Thử cho biết việc đã xong.', 'Trần Thị Thử', ['speaker/verb']],
  ])('is who bears it: %s', (sentence, name, rules) => {
    const found = people(opening + sentence).find((person) => person.name === name)
    expect([...(found?.chairs ?? []), ...(found?.speaks ?? [])].map(({ rule }) => rule)).toEqual(rules)
  })
  it.each([
    'Ông Gương chủ trì hội nghị.',
    'Mẫu chủ trì hội nghị.',
    'Bà Trần Thị Mẫu Đơn cho biết việc đã xong.',
    'Xã Mẫu cho biết việc đã xong.',
  ])('is nobody’s here: %s', (sentence) =>
    expect(people(opening + sentence).find(({ name }) => name === 'Lê Văn Mẫu')).toMatchObject({
      chairs: [],
      speaks: [],
    }),
  )
  it('is nobody’s when two bear it', () =>
    expect(
      people(
        'Dự hội nghị có ông Lê Văn Mẫu, Thứ trưởng; bà Trần Thị Mẫu, Vụ trưởng.\nHội nghị bàn ba việc.\nĐồng chí Mẫu chủ trì hội nghị.',
      ).flatMap(({ chairs }) => chairs),
    ).toEqual([]))
})

describe('captions', () => {
  it('name who is seen doing something', () =>
    expect(
      people('Sở mở lớp tập huấn.', { captions: ['Ông Lê Văn Mẫu phát biểu khai mạc lớp tập huấn'] }).map(
        ({ name }) => name,
      ),
    ).toEqual(['Lê Văn Mẫu']))
  it('name who chairs', () =>
    expect(
      people('Sở mở lớp tập huấn.', { captions: ['Đồng chí LÊ VĂN MẪU chủ trì hội nghị'] })[0],
    ).toMatchObject({ name: 'Lê Văn Mẫu', chairs: [{ rule: 'chair/verb' }] }))
  it.each([
    ['Bà Trần Thị Thử (bên phải) trao hoa cho giảng viên', 'present/award'],
    ['Ông Lê Văn Mẫu (thứ hai từ trái sang) phát biểu', 'speaker/verb'],
    ['Đồng chí Lê Văn Mẫu (ngoài cùng bên trái) chủ trì hội nghị', 'chair/verb'],
  ])('say where somebody stands: %s', (caption, rule) => {
    const [person] = people('Sở mở lớp tập huấn.', { captions: [caption] })
    const said = [...(person?.chairs ?? []), ...(person?.speaks ?? []), ...(person?.present ?? [])]
    expect(said.map((witness) => witness.rule)).toEqual([rule])
  })
  it('a photographer is nobody', () =>
    expect(people('Sở mở lớp tập huấn.', { captions: ['Quang cảnh lớp học. Ảnh: Lê Văn Mẫu'] })).toEqual([]))
})

describe('bystanders', () => {
  it.each([
    [
      'Trong phiên giao ban hồi tháng 7, do Thứ trưởng Lê Văn Mẫu điều hành, các phòng nhất trí.',
      'official/part',
    ],
    ['Hội nghị học tập tác phẩm của Tổng Bí thư Lê Văn Mẫu.', 'official/part'],
    ['Trong vụ việc có Lê Văn Mẫu và nhiều người khác.', 'official/name'],
  ])('are rejected with a reason: %s', (body, rule) => {
    const { people: found, rejected } = read(body)
    expect(found).toEqual([])
    expect(rejected.map((rejection) => rejection.rule)).toEqual([rule])
  })
})

describe('houses named after persons', () => {
  it.each([
    [
      'Cô giáo Lê Thị Mẫu, giảng viên Trường Chính trị Trần Văn Thử hướng dẫn cách nói trước đám đông.',
      'giảng viên Trường Chính trị Trần Văn Thử',
    ],
    [
      'Ông Park Mau Soo, Tổng Giám đốc Công ty TNHH Maus Electronics dự hội nghị.',
      'Tổng Giám đốc Công ty TNHH Maus Electronics',
    ],
    [
      'Bác sĩ Lê Thị Mẫu, Phó Giám đốc Bệnh viện Nguyễn Tri Thử phát biểu tại hội nghị.',
      'Phó Giám đốc Bệnh viện Nguyễn Tri Thử',
    ],
  ])('are part of an office: %s', (body, office) =>
    expect(people(body).map(({ titles }) => titles.at(-1))).toEqual([office]),
  )
})

describe('an office between two names without a comma before the second', () => {
  const titled = (body: string) => people(body).map(({ name, titles }) => [name, ...titles])
  it.each([
    [
      'Hội nghị nghe Phó Chủ nhiệm Ủy ban Mẫu Lê Văn Thử, Vụ trưởng Vụ Biên giới phía Tây Phạm Mẫu, Đại tá Bùi Văn Gương trình bày các chuyên đề.',
      [
        ['Lê Văn Thử', 'Phó Chủ nhiệm Ủy ban Mẫu'],
        ['Phạm Mẫu', 'Vụ trưởng Vụ Biên giới phía Tây'],
        ['Bùi Văn Gương', 'Đại tá'],
      ],
    ],
    [
      'Dự có Bí thư Huyện ủy Lê Văn Thử, Giám đốc Sở Ngoại vụ Phạm Mẫu.',
      [
        ['Lê Văn Thử', 'Bí thư Huyện ủy'],
        ['Phạm Mẫu', 'Giám đốc Sở Ngoại vụ'],
      ],
    ],
  ])('is the second’s: %s', (body, found) => expect(titled(body)).toEqual(found))
  it.each([
    [
      'Dự có Bí thư Huyện ủy Lê Văn Thử, Phó Trưởng ban Ban Quản lý cửa khẩu Lao Bảo.',
      'Phó Trưởng ban Ban Quản lý cửa khẩu Lao Bảo',
    ],
    ['Dự có Bí thư Huyện ủy Lê Văn Thử, Đại biểu Quốc hội khóa XV.', 'Đại biểu Quốc hội khóa XV'],
    ['Dự có ông Lê Văn Thử, Bí thư Đảng ủy, Chủ tịch UBND xã Mai Sơn.', 'Chủ tịch UBND xã Mai Sơn'],
    [
      'Dự có Thiếu tá Lê Văn Thử, Chính trị viên Đồn Biên phòng Si Ma Cai; cán bộ các xã.',
      'Chính trị viên Đồn Biên phòng Si Ma Cai',
    ],
    [
      'Dự có Bí thư Đảng ủy Lê Văn Thử, Chính trị viên Đồn Biên phòng cửa khẩu Y Tý; cán bộ các xã.',
      'Chính trị viên Đồn Biên phòng cửa khẩu Y Tý',
    ],
    ['Dự có Bí thư Đảng ủy Lê Văn Thử, Chủ tịch UBND xã Mai Sơn.', 'Chủ tịch UBND xã Mai Sơn'],
  ])('is the first’s where no name follows: %s', (body, office) =>
    expect(people(body).map(({ titles }) => titles.at(-1))).toEqual([office]),
  )
})

describe('a press conference', () => {
  const chairs = (body: string, around?: Around) =>
    people(body, around).flatMap(({ name, chairs }) => (chairs.length > 0 ? [name] : []))
  it.each([
    'Sáng 5/3, UBND tỉnh tổ chức họp báo về Tuần Văn hóa. Bà Lê Thị Mẫu, Phó Chủ tịch UBND tỉnh chủ trì họp báo.',
    'Sáng 5/3, Sở Mẫu tổ chức buổi họp báo về giải. Bà Lê Thị Mẫu, Giám đốc Sở chủ trì buổi họp báo.',
    'Chiều 5/3, cuộc họp báo về giải diễn ra tại Vinh. Bà Lê Thị Mẫu, Giám đốc Sở đồng chủ trì cuộc họp báo.',
  ])('has a chair where it is the event: %s', (body) => expect(chairs(body)).toEqual(['Lê Thị Mẫu']))
  it('is the event by its headline', () =>
    expect(
      chairs('Sáng 5/3, tại Vinh, bà Lê Thị Mẫu, Giám đốc Sở chủ trì họp báo.', {
        headline: 'Họp báo về giải',
      }),
    ).toEqual(['Lê Thị Mẫu']))
  it.each([
    'Sáng 5/3, Sở Mẫu tổ chức hội nghị tổng kết. Cuối tuần trước, bà Lê Thị Mẫu, Giám đốc Sở chủ trì họp báo.',
    'Sáng 5/3, Sở Mẫu tổ chức tập huấn kỹ năng họp báo. Bà Lê Thị Mẫu, Giám đốc Sở từng chủ trì họp báo.',
    'Sáng 5/3, Sở Mẫu tổ chức họp báo về giải. Bà Lê Thị Mẫu, Giám đốc Sở dự họp báo.',
  ])('has none where it is another: %s', (body) => expect(chairs(body)).toEqual([]))
})
