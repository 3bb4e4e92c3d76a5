import { describe, expect, it } from 'vitest'
import { namingOf } from '../../src/web/records/directive-relation.ts'
import { evidenceOf, reportOf } from '../fixtures/conference.ts'

const DIRECTIVE = 'Kết luận số 5-KL/TW'

function relationIn(sentence: string): string {
  const report = reportOf(`Tin mẫu\nHội nghị khai mạc. ${sentence} Hội nghị bế mạc.`)
  const naming = namingOf(evidenceOf(report, DIRECTIVE), report)
  expect(naming.sentence).toBe(sentence)
  return naming.relation
}

describe('what a conference does with a directive', () => {
  it.each([
    `Hội nghị phổ biến, quán triệt ${DIRECTIVE} của Bộ Mẫu.`,
    `Lớp học nhằm triển khai thực hiện ${DIRECTIVE}.`,
    `Hội nghị nghe giới thiệu những nội dung cốt lõi, điểm mới của ${DIRECTIVE}.`,
    `Hội nghị nghe công bố ${DIRECTIVE} về việc kiện toàn.`,
  ])('is to spread it: %s', (sentence) => expect(relationIn(sentence)).toBe('spread'))

  it.each([
    `Ban Mẫu tổng kết 10 năm thực hiện ${DIRECTIVE}.`,
    `Hội nghị sơ kết 3 năm triển khai thực hiện ${DIRECTIVE}.`,
    `Các đại biểu đánh giá kết quả thực hiện ${DIRECTIVE}.`,
  ])('is to review it: %s', (sentence) => expect(relationIn(sentence)).toBe('reviewed'))

  it.each([
    `Theo báo cáo tổng kết, căn cứ ${DIRECTIVE}, Ban Mẫu đã định hướng kịp thời.`,
    `Năm tới các đơn vị thực hiện tốt ${DIRECTIVE}.`,
    `${DIRECTIVE} từng bước đi vào thực tiễn.`,
    `Hội nghị quán triệt nhiệm vụ năm mới theo ${DIRECTIVE}.`,
  ])('is only to name it: %s', (sentence) => expect(relationIn(sentence)).toBe('cited'))
})
