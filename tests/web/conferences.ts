import type { Conference, ConferenceDate } from '../../src/model/conference.ts'
import { conferenceOf, evidenceOf, reportOf } from '../fixtures/conference.ts'

type Sketch = { readonly id: string; readonly title: string; readonly edtf: string | null }

/** A conference of which little more is known than its name and its date. */
function sketched({ id, title, edtf }: Sketch, fields: Partial<Conference> = {}): Conference {
  const report = reportOf(`${title}\nBan Chỉ đạo họp tại Huế.`, { id })
  const silent = { chair: [], officials: [], organisers: [], agenda: [], outcomes: [], directives: [] }
  const place = {
    province: 'Huế',
    venue: null,
    authority: null,
    linkPoints: null,
    inferred: [],
    evidence: [evidenceOf(report, 'tại Huế')],
  }
  const event = {
    title,
    inferred: [],
    kinds: ['tổng kết' as const],
    level: null,
    evidence: [evidenceOf(report, title)],
  }
  const date = edtf === null ? null : dateOf(edtf, evidenceOf(report, title))
  return conferenceOf({ ...silent, id, reports: [report], place, event, date, ...fields })
}

function dateOf(edtf: string, evidence: ConferenceDate['evidence'][number]): ConferenceDate {
  const [first = '', last = first] = edtf.split('/')
  const known = !edtf.includes('X')
  return { edtf, start: known ? first : null, end: known ? last : null, inferred: [], evidence: [evidence] }
}

/** Six invented conferences, each dated with another exactness. */
export const CONFERENCES: readonly Conference[] = [
  sketched({ id: '2027-tong-ket', title: 'Hội nghị tổng kết năm 2027', edtf: '2027' }),
  conferenceOf(),
  sketched({
    id: '2029-07-12-tap-huan',
    title: 'Tập huấn nghiệp vụ biên giới',
    edtf: '2029-07-12/2029-07-13',
  }),
  sketched({ id: '2031-09-so-ket', title: 'Hội nghị sơ kết quý ba', edtf: '2031-09' }),
  sketched({ id: 'giao-ban', title: 'Hội nghị giao ban báo chí', edtf: 'XXXX-09-14' }),
  sketched({ id: 'gap-mat', title: 'Gặp mặt phóng viên', edtf: null }),
]

export const DA_NANG = '2031-03-12-trien-khai-cong-tac-thong-tin-doi-ngoai'
