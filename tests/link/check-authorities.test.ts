import { describe, expect, it } from 'vitest'
import { type AuthorityFiles, checkedAuthorities } from '../../src/link/check-authorities.ts'
import { bodyOf, directiveOf, officialOf, placeOf } from './authorities.ts'

type Contents = Partial<Record<keyof AuthorityFiles, unknown>>

const checked = (contents: Contents) => {
  const file = (kind: keyof AuthorityFiles) => ({ file: `${kind}.json`, content: contents[kind] ?? [] })
  return checkedAuthorities({
    officials: file('officials'),
    bodies: file('bodies'),
    directives: file('directives'),
    places: file('places'),
  })
}

const faults = (contents: Contents) => {
  const result = checked(contents)
  return 'faults' in result ? result.faults : []
}

describe('authority files', () => {
  it('without records are in order', () =>
    expect(checked({})).toEqual({ authorities: { officials: [], bodies: [], directives: [], places: [] } }))

  it('in order come back as they are', () => {
    const officials = [officialOf({ id: 'le-van-mau', preferredForm: 'Lê Văn Mẫu' })]
    expect(checked({ officials })).toMatchObject({ authorities: { officials } })
  })
})

describe('a fault names file, record and value', () => {
  const body = bodyOf({ id: 'ban-mau', preferredForm: 'Ban Mẫu' })
  const other = bodyOf({ id: 'ban-khac', preferredForm: 'Ban Khác' })
  const official = officialOf({ id: 'le-van-mau', preferredForm: 'Lê Văn Mẫu' })
  const conclusion = directiveOf({ id: 'ket-luan-1', preferredForm: 'Kết luận số 1-KL/TW' })
  const plan = directiveOf({ id: 'ke-hoach-2', preferredForm: 'Kế hoạch số 2-KH/TW' })
  const partOf = (parent: string) => ({ level: 'bộ ngành', parent, source: 'Báo Mẫu' })
  const relation = (kind: string, id: string) => ({ kind, id, source: 'Báo Mẫu' })

  it.each<[string, Contents, string]>([
    ['no list', { places: {} }, 'Cannot read "places.json": not a list of records'],
    [
      'a record without a preferred form',
      { officials: [official, { ...official, id: 'b', preferredForm: '' }] },
      'Cannot read "officials.json": record 2 has no preferred form',
    ],
    [
      'a record without a source',
      { bodies: [{ ...body, sources: [] }] },
      'Cannot read "bodies.json": record 1 has no source',
    ],
    [
      'an id with capitals',
      { bodies: [{ ...body, id: 'Ban Mẫu' }] },
      'Cannot read "bodies.json": record 1 has no usable id',
    ],
    [
      'an id given twice',
      { bodies: [body, { ...other, id: 'ban-mau' }] },
      'Cannot read "bodies.json": record 2 ("ban-mau") has the id of record 1 ("ban-mau")',
    ],
    [
      'one form of two bodies, though written otherwise',
      { bodies: [body, { ...other, variantForms: ['BAN MẪU'] }] },
      'Cannot read "bodies.json": record 2 ("ban-khac") has the form "BAN MẪU" of record 1 ("ban-mau")',
    ],
    [
      'an abbreviation of two bodies',
      {
        bodies: [
          { ...body, abbreviations: ['BM'] },
          { ...other, abbreviations: ['BM'] },
        ],
      },
      'Cannot read "bodies.json": record 2 ("ban-khac") has the form "BM" of record 1 ("ban-mau")',
    ],
    [
      'a namesake without a word to tell him apart',
      { officials: [official, { ...official, id: 'le-van-mau-2' }] },
      'Cannot read "officials.json": record 2 ("le-van-mau-2") has the form "Lê Văn Mẫu" of record 1 ("le-van-mau")',
    ],
    [
      'a successor that is nowhere',
      { bodies: [{ ...body, successors: [{ id: 'ban-la', date: null, source: 'Báo Mẫu' }] }] },
      'Cannot read "bodies.json": record 1 ("ban-mau") has the successor "ban-la", which is not among the bodies',
    ],
    [
      'a parent that is nowhere',
      { bodies: [{ ...body, standing: partOf('bo-la') }] },
      'Cannot read "bodies.json": record 1 ("ban-mau") has the parent "bo-la", which is not among the bodies',
    ],
    [
      'bodies that are part of each other',
      {
        bodies: [
          { ...body, standing: partOf('ban-khac') },
          { ...other, standing: partOf('ban-mau') },
        ],
      },
      'Cannot read "bodies.json": record 1 ("ban-mau") comes back to itself by "parent": ban-mau → ban-khac → ban-mau',
    ],
    [
      'an issuer that is nowhere',
      { directives: [{ ...conclusion, issuer: 'bo-la' }] },
      'Cannot read "directives.json": record 1 ("ket-luan-1") has the issuer "bo-la", which is not among the bodies',
    ],
    [
      'directives that replace each other',
      {
        directives: [
          { ...conclusion, relations: [relation('replaces', 'ke-hoach-2')] },
          { ...plan, relations: [relation('replaces', 'ket-luan-1')] },
        ],
      },
      'Cannot read "directives.json": record 1 ("ket-luan-1") comes back to itself by "replaces": ket-luan-1 → ke-hoach-2 → ket-luan-1',
    ],
    [
      'a directive that implements itself',
      { directives: [{ ...conclusion, relations: [relation('implements', 'ket-luan-1')] }] },
      'Cannot read "directives.json": record 1 ("ket-luan-1") comes back to itself by "implements": ket-luan-1 → ket-luan-1',
    ],
    [
      'a place that becomes itself',
      {
        places: [
          placeOf({
            id: 'mau',
            preferredForm: 'Mẫu',
            successor: { id: 'mau', date: '2025-07-01', source: 'Báo Mẫu' },
          }),
        ],
      },
      'Cannot read "places.json": record 1 ("mau") comes back to itself by "successor": mau → mau',
    ],
  ])('%s', (_, contents, message) => expect(faults(contents)).toEqual([message]))

  it.each([
    'Lê Văn\u202e Mẫu',
    'Lê Văn\u2067 Mẫu',
    'Lê Văn\u061c Mẫu',
    'Lê Văn\u0000 Mẫu',
    'Lê Văn\r\nMẫu',
    'Lê Vă\u200bn Mẫu',
    'Lê Vă\u00adn Mẫu',
    '\ufeffLê Văn Mẫu',
  ])('and a name that is more than it shows: %j', (preferredForm) =>
    expect(faults({ officials: [{ ...official, preferredForm }] })).toEqual([
      'Cannot read "officials.json": record 1 has a wrong field "preferredForm": holds what does not show',
    ]),
  )

  it.each([
    ['Lê Тhị Mẫu', 'Тhị'],
    ['Νguуễn Văn Mẫu', 'Νguуễn'],
    ['Sở Mаu', 'Mаu'],
  ])('and a name whose letters look like others: %s', (variant, word) =>
    expect(faults({ officials: [{ ...official, variantForms: [variant] }] })).toEqual([
      `Cannot read "officials.json": record 1 ("${official.id}") has the form "${variant}", with letters of two scripts in "${word}"`,
    ]),
  )

  it('a wrong date, by its place in the record', () =>
    expect(
      faults({
        officials: [{ ...official, titles: [{ title: 'X', from: '3/2025', to: null, source: 'Y' }] }],
      }),
    ).toEqual([expect.stringContaining('record 1 has a wrong field "titles.0.from"')]))

  it('several at once', () =>
    expect(faults({ officials: [{ ...official, sources: [] }], bodies: 'none' })).toHaveLength(2))

  it('and none is seen where one directive implements, and another replaces, the same', () =>
    expect(
      faults({
        directives: [
          conclusion,
          { ...plan, relations: [relation('implements', 'ket-luan-1'), relation('replaces', 'ket-luan-1')] },
        ],
      }),
    ).toEqual([]))

  it('and names that differ in a mark are two names', () =>
    expect(
      faults({
        officials: [
          officialOf({ id: 'le-van-hung', preferredForm: 'Lê Văn Hùng' }),
          officialOf({ id: 'le-van-hung-2', preferredForm: 'Lê Văn Hưng' }),
        ],
      }),
    ).toEqual([]))
})
