import { describe, expect, it } from 'vitest'
import { OfficialAuthority } from '../../src/model/authority.ts'
import { officialOf, titleOf } from '../link/authorities.ts'

const since = (from: string) =>
  OfficialAuthority.safeParse(
    officialOf({ id: 'le-van-mau', preferredForm: 'Lê Văn Mẫu', titles: [titleOf('Bộ trưởng', from)] }),
  ).success

describe('the day on which an office begins', () => {
  it.each(['2028', '2028-02', '2028-02-29'])('may be %s', (from) => expect(since(from)).toBe(true))
  it.each(['29/2/2028', '28', '2028-2', '', 'năm 2028'])('may not be «%s»', (from) =>
    expect(since(from)).toBe(false),
  )
})

it('an official without titles is in order, one without the list of them is not', () => {
  const official = officialOf({ id: 'le-van-mau', preferredForm: 'Lê Văn Mẫu' })
  expect(OfficialAuthority.safeParse(official).success).toBe(true)
  expect(OfficialAuthority.safeParse({ ...official, titles: undefined }).success).toBe(false)
})
