import type { Conference } from '../../src/model/conference.ts'
import { conferenceOf, evidenceOf, reportOf } from '../fixtures/conference.ts'
import { authoritiesOf, bodyOf, directiveOf, officialOf, placeOf, titleOf } from '../link/authorities.ts'

/** Invented records of each kind, and three conferences that have to do with them. */
export const AUTHORITIES = authoritiesOf({
  officials: [
    officialOf({
      id: 'le-thi-mau',
      preferredForm: 'Lê Thị Mẫu',
      variantForms: ['Lê Thị Mẫu Mực'],
      titles: [titleOf('Giám đốc Sở Mẫu tỉnh Bắc Mẫu'), titleOf('Trưởng Ban Mẫu Trung ương', '2031-02-01')],
      sources: ['Trang Mẫu, https://mau.example/le-thi-mau'],
    }),
    officialOf({ id: 'tran-van-an', preferredForm: 'Trần Văn Ấn', titles: [titleOf('Vụ trưởng Vụ Mẫu')] }),
    officialOf({ id: 'nguyen-van-dung', preferredForm: 'Nguyễn Văn Đừng' }),
  ],
  bodies: [
    bodyOf({ id: 'ban-mau-trung-uong', preferredForm: 'Ban Mẫu Trung ương', abbreviations: ['BMTW'] }),
    bodyOf({
      id: 'ban-cu-trung-uong',
      preferredForm: 'Ban Cũ Trung ương',
      successors: [{ id: 'ban-mau-trung-uong', date: '2025-02', source: 'Báo Mẫu' }],
    }),
    bodyOf({ id: 'cuc-mau', preferredForm: 'Cục Mẫu', variantForms: ['Cục Mẫu, Bộ Mẫu'] }),
    bodyOf({ id: 'bo-mau', preferredForm: 'Bộ Mẫu' }),
    bodyOf({
      id: 'so-mau-tinh-bac-mau',
      preferredForm: 'Sở Mẫu tỉnh Bắc Mẫu',
      standing: { level: 'tỉnh/thành', parent: null, source: 'Luật Mẫu' },
    }),
    bodyOf({
      id: 'vu-mau',
      preferredForm: 'Vụ Mẫu',
      standing: { level: 'bộ ngành', parent: 'bo-mau', source: 'Nghị định mẫu' },
    }),
  ],
  directives: [
    directiveOf({
      id: 'ket-luan-57-kl-tw',
      preferredForm: 'Kết luận số 57-KL/TW',
      number: '57-KL/TW',
      date: '2030-06-15',
      issuer: 'ban-mau-trung-uong',
      title: 'Tiếp tục làm mẫu',
      relations: [{ kind: 'replaces', id: 'ket-luan-9-kl-tw', source: 'Báo Mẫu' }],
    }),
    directiveOf({ id: 'ket-luan-9-kl-tw', preferredForm: 'Kết luận số 9-KL/TW', number: '9-KL/TW' }),
  ],
  places: [
    placeOf({ id: 'an-mau', preferredForm: 'An Mẫu' }),
    placeOf({
      id: 'bac-mau',
      preferredForm: 'Bắc Mẫu',
      to: '2030-06-30',
      successor: { id: 'an-mau', date: '2030-07-01', source: 'Nghị quyết mẫu' },
    }),
    placeOf({ id: 'dong-mau', preferredForm: 'Đông Mẫu' }),
  ],
})

const REVIEW = `Hội nghị tổng kết 3 năm thực hiện Kết luận số 57-KL/TW
Ngày 5/11/2033, tại An Mẫu, Ban Mẫu Trung ương tổng kết 3 năm thực hiện Kết luận số 57-KL/TW. Bà Lê Thị Mẫu, Trưởng Ban Mẫu Trung ương, chủ trì và kết luận. Ông Trần Văn Ấn dự.`

const SPREAD = `Hội nghị quán triệt Kết luận số 57-KL/TW
Sáng 3/8, tại An Mẫu, Sở Mẫu quán triệt Kết luận số 57-KL/TW và Kế hoạch số 5/KH-UBND. Ông Trần Văn Ấn, Vụ trưởng Vụ Mẫu, báo cáo. Bà Lê Thị Mẫu, Trưởng ban Mẫu T.Ư dự.`

const EARLIER = `Hội nghị triển khai công tác năm 2028
Năm 2028, tại Bắc Mẫu, Sở Mẫu họp theo Kết luận số 9-KL/TW. Bà Lê Thị Mẫu, Giám đốc Sở Mẫu, phát biểu.`

type Sketch = { readonly id: string; readonly text: string; readonly edtf: string; readonly met: string }

function sketched({ id, text, edtf, met }: Sketch, fields: (say: Say) => Partial<Conference>): Conference {
  const report = reportOf(text, { id })
  const say: Say = (quote) => [evidenceOf(report, quote)]
  const [title = ''] = text.split('\n')
  return conferenceOf({
    ...{ id, chair: [], officials: [], organisers: [], directives: [], agenda: [], outcomes: [] },
    reports: [report],
    event: { title, inferred: [], kinds: [], level: 'tỉnh/thành', evidence: say(title) },
    date: {
      ...{ edtf, start: edtf, end: edtf, evidence: say(title) },
      inferred: text.includes('Sáng 3/8') ? ['year'] : [],
    },
    place: {
      ...{ province: met === 'an-mau' ? 'An Mẫu' : 'Bắc Mẫu', venue: null, authority: met },
      ...{ linkPoints: null, inferred: [], evidence: say('tại') },
    },
    ...fields(say),
  })
}

type Say = (quote: string) => ReturnType<typeof evidenceOf>[]

const person = (say: Say, name: string, titles: readonly string[], official: string) => ({
  ...{ name, official, evidence: say(name) },
  titles: [...titles],
})

const directive = (say: Say, id: string, type: string, number: string) => ({
  ...{ id, type, number, date: null, issuer: null, title: null, term: null },
  asWritten: [`${type} số ${number}`],
  evidence: say(`${type} số ${number}`),
})

const REVIEWED = sketched(
  { id: '2033-11-05-tong-ket', text: REVIEW, edtf: '2033-11-05', met: 'an-mau' },
  (say) => {
    const chair = person(say, 'Lê Thị Mẫu', ['Trưởng Ban Mẫu Trung ương'], 'le-thi-mau')
    return {
      chair: [{ kind: 'person', ...chair }],
      speakers: [{ ...chair, role: 'kết luận' }],
      officials: [chair, person(say, 'Trần Văn Ấn', [], 'tran-van-an')],
      organisers: [{ name: 'Ban Mẫu Trung ương', authority: 'ban-mau-trung-uong', evidence: say('Ban Mẫu') }],
      directives: [
        {
          ...directive(say, 'ket-luan-57-kl-tw', 'Kết luận', '57-KL/TW'),
          relations: [
            {
              kind: 'reviewed',
              evidence: [
                ...say('tổng kết 3 năm thực hiện Kết luận số 57-KL/TW'),
                ...say('Ban Mẫu Trung ương tổng kết 3 năm thực hiện Kết luận số 57-KL/TW'),
              ],
            },
          ],
        },
      ],
    }
  },
)

const SPREADING = sketched(
  { id: '2031-08-03-quan-triet', text: SPREAD, edtf: '2031-08-03', met: 'an-mau' },
  (say) => ({
    speakers: [{ ...person(say, 'Trần Văn Ấn', ['Vụ trưởng Vụ Mẫu'], 'tran-van-an'), role: 'báo cáo' }],
    officials: [person(say, 'Lê Thị Mẫu', ['Trưởng ban Mẫu T.Ư'], 'le-thi-mau')],
    directives: [
      {
        ...directive(say, 'ket-luan-57-kl-tw', 'Kết luận', '57-KL/TW'),
        relations: [{ kind: 'spread', evidence: say('Sở Mẫu quán triệt Kết luận số 57-KL/TW') }],
      },
      {
        ...directive(say, 'ke-hoach-5-kh-ubnd', 'Kế hoạch', '5/KH-UBND'),
        relations: [
          { kind: 'spread', evidence: say('quán triệt Kết luận số 57-KL/TW và Kế hoạch số 5/KH-UBND') },
        ],
      },
    ],
  }),
)

const EARLY = sketched({ id: '2028-trien-khai', text: EARLIER, edtf: '2028', met: 'bac-mau' }, (say) => ({
  speakers: [{ ...person(say, 'Lê Thị Mẫu', ['Giám đốc Sở Mẫu'], 'le-thi-mau'), role: 'phát biểu' }],
  organisers: [{ name: 'Sở Mẫu', authority: 'so-mau-tinh-bac-mau', evidence: say('Sở Mẫu') }],
  directives: [directive(say, 'ket-luan-9-kl-tw', 'Kết luận', '9-KL/TW')],
}))

export const RECORDED = [EARLY, SPREADING, REVIEWED]
