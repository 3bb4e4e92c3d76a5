import { describe, expect, it } from 'vitest'
import { directiveRelations } from '../../../src/extract/directives/directive-relation.ts'
import { directiveFindings } from '../../../src/extract/directives/read-directives.ts'
import { reportFrom } from '../report-from.ts'

const DIRECTIVE = 'Kết luận số 5-KL/TW'

function told(sentence: string) {
  const report = reportFrom(`Hội nghị khai mạc. ${sentence} Hội nghị bế mạc.`)
  return directiveRelations(report)(directiveFindings(report)).map(({ kind, evidence }) => [
    kind,
    ...evidence.map(({ quote, rule }) => [quote, rule]),
  ])
}

describe('what a conference does with a directive', () => {
  it.each([
    [`Hội nghị phổ biến, quán triệt ${DIRECTIVE} của Bộ Mẫu.`, `quán triệt ${DIRECTIVE}`],
    [`Lớp học nhằm triển khai thực hiện ${DIRECTIVE}.`, `triển khai thực hiện ${DIRECTIVE}`],
    [
      `Hội nghị nghe giới thiệu những nội dung cốt lõi, điểm mới của ${DIRECTIVE}.`,
      `giới thiệu những nội dung cốt lõi, điểm mới của ${DIRECTIVE}`,
    ],
    [`Hội nghị nghe công bố ${DIRECTIVE} về việc kiện toàn.`, `công bố ${DIRECTIVE}`],
  ])('is to spread it: %s', (sentence, quote) =>
    expect(told(sentence)).toEqual([['spread', [expect.stringContaining(quote), 'directive/spread']]]),
  )

  it.each([
    [`Ban Mẫu tổng kết 10 năm thực hiện ${DIRECTIVE}.`, `tổng kết 10 năm thực hiện ${DIRECTIVE}`],
    [
      `Hội nghị sơ kết 3 năm triển khai thực hiện ${DIRECTIVE}.`,
      `sơ kết 3 năm triển khai thực hiện ${DIRECTIVE}`,
    ],
    [`Các đại biểu đánh giá kết quả thực hiện ${DIRECTIVE}.`, `đánh giá kết quả thực hiện ${DIRECTIVE}`],
  ])('is to review it: %s', (sentence, quote) =>
    expect(told(sentence)).toEqual([['reviewed', [quote, 'directive/reviewed']]]),
  )

  it.each([
    `Theo báo cáo tổng kết, căn cứ ${DIRECTIVE}, Ban Mẫu đã định hướng kịp thời.`,
    `Năm tới các đơn vị thực hiện tốt ${DIRECTIVE}.`,
    `${DIRECTIVE} từng bước đi vào thực tiễn.`,
    `Hội nghị quán triệt nhiệm vụ năm mới theo ${DIRECTIVE}.`,
  ])('is only to name it: %s', (sentence) => expect(told(sentence)).toEqual([]))

  it('may be both, each with its own words', () =>
    expect(
      told(`Hội nghị sơ kết việc thực hiện ${DIRECTIVE}. Sau đó hội nghị phổ biến ${DIRECTIVE}.`),
    ).toEqual([
      ['reviewed', [`sơ kết việc thực hiện ${DIRECTIVE}`, 'directive/reviewed']],
      ['spread', [`phổ biến ${DIRECTIVE}`, 'directive/spread']],
    ]))
})
