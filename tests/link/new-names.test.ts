import { describe, expect, it } from 'vitest'
import { authorityIndex } from '../../src/link/authority-index.ts'
import { checkedAuthorities } from '../../src/link/check-authorities.ts'
import { identify } from '../../src/link/identify.ts'
import { type NewName, newNames } from '../../src/link/new-names.ts'
import { withEntries } from '../../src/link/with-entries.ts'
import type { Authorities } from '../../src/model/authority.ts'
import type { Conference } from '../../src/model/conference.ts'
import { authoritiesOf, bodyOf, directiveOf, officialOf, placeOf, titleOf } from './authorities.ts'
import { recordFrom } from './record-from.ts'

const PROVINCE = placeOf({ id: 'khanh-hoa', preferredForm: 'Khánh Hòa' })
const CITY = placeOf({
  id: 'da-nang',
  preferredForm: 'Đà Nẵng',
  kinds: [{ kind: 'city', from: null, to: null }],
})
const KNOWN = authoritiesOf({ places: [PROVINCE, CITY] })

const LOCAL =
  'Ngày 12/3/2031, tại Khánh Hòa, Sở Ngoại vụ tổ chức hội nghị tập huấn công tác thông tin đối ngoại năm 2031. Ông Lê Văn Mẫu, Phó Chủ tịch UBND tỉnh, chủ trì hội nghị. Hội nghị phổ biến Nghị định số 72/2015/NĐ-CP ngày 7/9/2015 của Chính phủ.'

const known = (record: Conference, authorities: Authorities) => identify(record, authorityIndex(authorities))
const namesIn = (text: string, authorities: Authorities = KNOWN) =>
  newNames(known(recordFrom('a', text), authorities), authorities)
const entries = (names: readonly NewName[]) => names.flatMap((name) => ('entry' in name ? [name.entry] : []))

describe('the new names of a record', () => {
  it('are persons, bodies and directives, each with an entry to paste', () => {
    expect(namesIn(LOCAL).map(({ kind }) => kind)).toEqual(['official', 'body', 'directive'])
  })

  it('have offices and bodies written out, with the province that its own readers need not be told', () => {
    const [person, body] = entries(namesIn(LOCAL))
    expect(person).toMatchObject({
      id: 'le-van-mau',
      preferredForm: 'Lê Văn Mẫu',
      titles: [{ title: 'Phó Chủ tịch Ủy ban nhân dân tỉnh Khánh Hòa', from: null, to: null }],
    })
    expect(body).toMatchObject({
      id: 'so-ngoai-vu-tinh-khanh-hoa',
      preferredForm: 'Sở Ngoại vụ tỉnh Khánh Hòa',
    })
  })

  it('of a city are the city’s', () => {
    const [person, body] = entries(
      namesIn(LOCAL.replace('Khánh Hòa', 'Đà Nẵng').replace('UBND tỉnh', 'UBND thành phố')),
    )
    expect(person).toMatchObject({ titles: [{ title: 'Phó Chủ tịch Ủy ban nhân dân thành phố Đà Nẵng' }] })
    expect(body).toMatchObject({ preferredForm: 'Sở Ngoại vụ thành phố Đà Nẵng' })
  })

  it('give a directive its number, date and issuer, if that is known', () => {
    const chinhPhu = { ...KNOWN, bodies: [bodyOf({ id: 'chinh-phu', preferredForm: 'Chính phủ' })] }
    expect(entries(namesIn(LOCAL, chinhPhu)).at(-1)).toMatchObject({
      id: 'nghi-dinh-72-2015-nd-cp',
      preferredForm: 'Nghị định số 72/2015/NĐ-CP',
      type: 'Nghị định',
      number: '72/2015/NĐ-CP',
      date: '2015-09-07',
      issuer: 'chinh-phu',
    })
    expect(entries(namesIn(LOCAL)).at(-1)).toMatchObject({ issuer: null })
  })

  it('name as source the report by publisher and day', () => {
    expect(entries(namesIn(LOCAL))[0]?.sources).toEqual(['Báo a, hội nghị ngày 2031-03-12'])
  })

  it('are none once their entries are in the files, and the files hold', () => {
    const record = recordFrom('a', LOCAL)
    const pasted = withEntries(KNOWN, newNames(known(record, KNOWN), KNOWN))
    const file = (name: keyof Authorities) => ({ file: name, content: pasted[name] })
    expect(
      checkedAuthorities({
        officials: file('officials'),
        bodies: file('bodies'),
        directives: file('directives'),
        places: file('places'),
      }),
    ).toHaveProperty('authorities')
    expect(newNames(known(record, pasted), pasted)).toEqual([])
  })
})

describe('a name that is half known', () => {
  const official = officialOf({
    id: 'le-van-mau',
    preferredForm: 'Lê Văn Mẫu',
    titles: [titleOf('Giám đốc Sở Ngoại vụ tỉnh Khánh Hòa')],
  })

  it('is no new person: the offices are new if it is the same', () => {
    const authorities = { ...KNOWN, officials: [official] }
    expect(namesIn(LOCAL, authorities)[0]).toEqual({
      kind: 'office',
      name: 'Lê Văn Mẫu',
      ids: ['le-van-mau'],
      titles: [
        {
          title: 'Phó Chủ tịch Ủy ban nhân dân tỉnh Khánh Hòa',
          from: null,
          to: null,
          source: 'Báo a, hội nghị ngày 2031-03-12',
        },
      ],
    })
  })

  it('is not new when two records fit it', () => {
    const twin = (id: string) =>
      officialOf({
        id,
        preferredForm: `Lê Văn Mẫu (${id})`,
        titles: [titleOf('Phó Chủ tịch Ủy ban nhân dân tỉnh Khánh Hòa')],
      })
    const authorities = { ...KNOWN, officials: [twin('mot'), twin('hai')] }
    expect(namesIn(LOCAL, authorities).map(({ kind }) => kind)).toEqual(['body', 'directive'])
  })

  it('is a doubt when the number is known with another date', () => {
    const directive = directiveOf({
      id: 'nghi-dinh-72',
      preferredForm: 'Nghị định số 72/2015/NĐ-CP',
      type: 'Nghị định',
      number: '72/2015/NĐ-CP',
      date: '2015-09-08',
    })
    expect(namesIn(LOCAL, { ...KNOWN, directives: [directive] }).at(-1)).toEqual({
      kind: 'contradicting',
      name: 'Nghị định số 72/2015/NĐ-CP',
      ids: ['nghi-dinh-72'],
    })
  })

  it('gets an id of its own when another has the letters', () => {
    const other = officialOf({ id: 'le-van-mau', preferredForm: 'Lê Văn Mậu' })
    expect(entries(namesIn(LOCAL, { ...KNOWN, officials: [other] }))[0]).toMatchObject({ id: 'le-van-mau-2' })
  })
})

describe('a directive without number, title or name', () => {
  it('is too vague for an entry', () => {
    const names = namesIn(
      LOCAL.replace(/Nghị định.*$/u, 'kết luận của Bộ Chính trị về công tác thông tin đối ngoại.'),
    )
    expect(names.filter(({ kind }) => kind === 'directive')).toEqual([])
  })
})

describe('the offices of a national conference', () => {
  it('are left as they are: whose they are cannot be told from where it met', () => {
    const [person] = entries(
      namesIn(
        'Ngày 12/3/2031, tại Đà Nẵng, Ban Tuyên giáo Trung ương tổ chức hội nghị toàn quốc tổng kết công tác thông tin đối ngoại năm 2031. Ông Lê Văn Mẫu, Phó Chủ tịch UBND tỉnh Kon Mẫu, phát biểu tại hội nghị.',
      ),
    )
    expect(person).toMatchObject({ titles: [{ title: 'Phó Chủ tịch Ủy ban nhân dân tỉnh Kon Mẫu' }] })
  })
})
