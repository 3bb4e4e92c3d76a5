import { describe, expect, it } from 'vitest'
import {
  directiveFindings,
  directiveId,
  readDirectives,
} from '../../../src/extract/directives/read-directives.ts'
import { reportFrom } from '../report-from.ts'

const read = (body: string, around?: Parameters<typeof reportFrom>[1]) =>
  readDirectives(directiveFindings(reportFrom(body, around)))

describe('one document named in several ways', () => {
  it.each([
    [
      'Sau năm năm, Nghị định 72 đi vào nền nếp.\nNghị định số 72/2015/NĐ-CP giao việc cho các sở.',
      [['72/2015/NĐ-CP', ['Nghị định 72', 'Nghị định số 72/2015/NĐ-CP']]],
    ],
  ])('%s', (body, directives) =>
    expect(read(body).map(({ number, asWritten }) => [number, asWritten])).toEqual(directives),
  )

  it('gathers date, issuer and title from all places', () => {
    const [directive] = read(
      'Hội nghị quán triệt Kết luận số 57-KL/TW.\nKết luận số 57-KL/TW, ngày 15/6/2023 nêu rõ bốn việc.\nKết luận 57 của Bộ Chính trị “Nâng cao hiệu quả đối ngoại” được phát tới đại biểu.',
    )
    expect(directive).toMatchObject({
      type: 'Kết luận',
      number: '57-KL/TW',
      date: '2023-06-15',
      issuer: 'Bộ Chính trị',
      title: 'Nâng cao hiệu quả đối ngoại',
    })
    expect(directive?.findings).toHaveLength(3)
  })
})

describe('different documents', () => {
  it.each([
    ['Sơ kết Kết luận số 16-KL/TW và Chỉ thị số 26-CT/TW.', ['16-KL/TW', '26-CT/TW']],
    ['Kết luận số 16-KL/TW và Kết luận số 57-KL/TW nối tiếp nhau.', ['16-KL/TW', '57-KL/TW']],
    ['Kế hoạch số 29/KH-UBND và Kế hoạch số 29/KH-SNgV cùng được phát.', ['29/KH-UBND', '29/KH-SNgV']],
    ['Nghị quyết 16 và Chỉ thị 16 khác nhau.', ['16', '16']],
  ])('%s', (body, numbers) => expect(read(body).map(({ number }) => number)).toEqual(numbers))
})

describe('where documents are sought', () => {
  it('a headline names them too', () =>
    expect(
      read('Sáng 3/8, huyện ủy họp.', { headline: 'Quán triệt Kết luận số 57-KL/TW' }).map(
        ({ number }) => number,
      ),
    ).toEqual(['57-KL/TW']))
  it('a caption names none of its own', () =>
    expect(
      read('Sáng 3/8, huyện ủy họp.', { captions: ['Ảnh: Quang cảnh quán triệt Kết luận số 57-KL/TW'] }),
    ).toEqual([]))
  it.each([
    'Kế hoạch 5 năm của tỉnh đã hoàn thành.',
    'Hội nghị ra Quyết định 3 nội dung lớn.',
    'Huyện sơ kết Nghị quyết 4 năm của Đảng bộ.',
  ])('finds none in: %s', (body) => expect(read(body)).toEqual([]))
})

describe('directiveId', () => {
  it.each([
    ['Quán triệt Kết luận số 16-KL/TW.', 'ket-luan-16-kl-tw'],
    ['Thực hiện Quyết định số 368/QĐ- Ttg.', 'quyet-dinh-368-qd-ttg'],
    ['Sau Nghị định số 72/2015/NĐ-CP.', 'nghi-dinh-72-2015-nd-cp'],
    ['Học Nghị quyết Đại hội lần thứ XIII của Đảng.', 'nghi-quyet-dai-hoi-xiii'],
    ['Theo Chương trình hành động của Chính phủ.', 'chuong-trinh-hanh-dong-cua-chinh-phu'],
    ['Phổ biến Luật Báo chí.', 'luat-bao-chi'],
  ])('%s', (body, id) => expect(read(body).map(directiveId)).toEqual([id]))
  it('is the same for the spellings T.Ư and TW', () => {
    const ids = ['Kết luận số 16-KL/T.Ư.', 'Kết luận số 16-KL/TƯ.', 'Kết luận số 16 - KL/TW.'].flatMap(
      (body) => read(body).map(directiveId),
    )
    expect(ids).toEqual(['ket-luan-16-kl-tw', 'ket-luan-16-kl-tw', 'ket-luan-16-kl-tw'])
  })
})
