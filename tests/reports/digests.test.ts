import { readdirSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, it } from 'vitest'
import type { Conference } from '../../src/model/conference.ts'
import type { IssueCode } from '../../src/model/issue.ts'
import { recordOf } from '../gold/record-of.ts'

const FOLDER = path.resolve(import.meta.dirname, '../../data/reports')

/** The facts each digest was written from, as a person read them in the article; lists in the order of their letters. */
const DIGESTS = [
  {
    file: '2017-12-06-tong-ket-thong-tin-doi-ngoai-trung-uong.md',
    facts: {
      date: '2017-12-06',
      place: null,
      level: 'trung ương',
      kinds: ['tổng kết'],
      chair: [],
      speakers: ['Võ Văn Thưởng'],
      officials: ['Võ Văn Thưởng'],
      organisers: ['Ban Chỉ đạo Công tác thông tin đối ngoại Trung ương'],
      participants: null,
      directives: ['Kết luận 16-KL/TW, 2012-02-14, Bộ Chính trị', 'Nghị định 72, Chính phủ'],
    },
  },
  {
    file: '2017-trien-khai-thong-tin-doi-ngoai-thua-thien-hue.md',
    facts: {
      date: '2017',
      place: 'Thừa Thiên Huế',
      level: 'tỉnh/thành',
      kinds: ['triển khai'],
      chair: [],
      speakers: ['Lê Xuân Hiền'],
      officials: ['Lê Xuân Hiền'],
      organisers: ['Ban Chỉ đạo của tỉnh Thừa Thiên Huế'],
      participants: null,
      directives: [],
    },
  },
  {
    file: '2018-07-12-tap-huan-thong-tin-doi-ngoai-khanh-hoa.md',
    facts: {
      date: '2018-07-12/2018-07-13',
      place: 'Khánh Hòa',
      level: 'bộ ngành',
      kinds: ['tập huấn'],
      chair: [],
      speakers: ['Phạm Minh Giang', 'Trần Việt Thái', 'Đoàn Công Huynh'],
      officials: ['Phạm Minh Giang', 'Trần Việt Thái', 'Đoàn Công Huynh'],
      organisers: ['Bộ Thông tin và Truyền thông'],
      participants: null,
      directives: ['Hướng dẫn 3616/BTTTT-TTĐN, 2017-10-06, Bộ Thông tin và Truyền thông'],
    },
  },
  {
    file: '2019-12-24-tong-ket-thong-tin-doi-ngoai-ha-noi.md',
    facts: {
      date: '2019-12-24',
      place: 'Hà Nội',
      level: 'trung ương',
      kinds: ['triển khai', 'tổng kết'],
      chair: [],
      speakers: ['Võ Văn Thưởng'],
      officials: ['Võ Văn Thưởng'],
      organisers: ['Ban Chỉ đạo Công tác thông tin đối ngoại Trung ương', 'Ban Tuyên giáo Trung ương'],
      participants: 400,
      directives: [],
    },
  },
  {
    file: '2022-02-23-trien-khai-thong-tin-doi-ngoai-ha-noi.md',
    facts: {
      date: '2022-02-23',
      place: 'Hà Nội',
      level: 'trung ương',
      kinds: ['triển khai'],
      chair: ['Nguyễn Trọng Nghĩa'],
      speakers: ['Nguyễn Trọng Nghĩa'],
      officials: ['Nguyễn Trọng Nghĩa'],
      organisers: ['Ban Chỉ đạo công tác thông tin đối ngoại'],
      participants: null,
      directives: [],
    },
  },
]

/** What a digest may lack, because the article does not say it; every other issue would refuse or doubt it. */
const MAY_BE_SAID: readonly IssueCode[] = ['no-place', 'no-chair']

const namesOf = (all: readonly { readonly name: string }[]) => all.map(({ name }) => name).toSorted()

const factsOf = (record: Conference) => ({
  date: record.date?.edtf ?? null,
  place: record.place?.province ?? null,
  level: record.event.level,
  kinds: record.event.kinds.toSorted(),
  chair: namesOf(record.chair.filter(({ kind }) => kind === 'person')),
  speakers: namesOf(record.speakers),
  officials: namesOf(record.officials),
  organisers: namesOf(record.organisers),
  participants: record.participants?.count ?? null,
  directives: record.directives
    .filter(({ number }) => number !== null)
    .map(({ type, number, date, issuer }) =>
      [`${type} ${number}`, date, issuer].filter((part) => part !== null).join(', '),
    )
    .toSorted(),
})

const read = (file: string) => recordOf(path.join(FOLDER, file))

describe('the digests in data/reports', () => {
  it('each have their facts in this table', () =>
    expect(
      readdirSync(FOLDER)
        .filter((file) => file.endsWith('.md'))
        .toSorted(),
    ).toEqual(DIGESTS.map(({ file }) => file)))

  it.each(DIGESTS)('$file gives the facts it was written from', ({ file, facts }) => {
    const record = read(file)
    expect(record && factsOf(record)).toEqual(facts)
  })

  it.each(DIGESTS)('$file is refused and doubted by nobody', ({ file }) =>
    expect(
      read(file)
        ?.issues.map(({ code }) => code)
        .filter((code) => !MAY_BE_SAID.includes(code)),
    ).toEqual([]),
  )
})
