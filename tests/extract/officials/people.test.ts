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
      'Dự họp có ông Lê Văn Mẫu - Bí thư Huyện ủy, bà Trần Thị Thử - Chủ tịch UBND huyện.',
      ['Lê Văn Mẫu', 'Trần Thị Thử'],
    ],
  ])('%s', (body, names) => expect(people(body).map(({ name }) => name)).toEqual(names))
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
