import { describe, expect, it } from 'vitest'
import { nearestTo } from '../../src/web/nearest.ts'
import { conferenceOf } from '../fixtures/conference.ts'

const CONFERENCES = [
  '2018-07-12-tap-huan-bien-gioi',
  '2019-12-24-tong-ket',
  '2019-12-20-tong-ket-bien-dao',
].map((id) => conferenceOf({ id }))

describe('nearestTo', () => {
  it.each([
    ['2019-12-24-tong-ket-nam', '2019-12-24-tong-ket'],
    ['/hoi-nghi/Tập huấn biên giới', '2018-07-12-tap-huan-bien-gioi'],
    ['tong-ket-bien-dao', '2019-12-20-tong-ket-bien-dao'],
  ])('%s is nearest to %s', (address, id) => expect(nearestTo(address, CONFERENCES)[0]?.id).toBe(id))

  it('finds none when no word is shared', () => expect(nearestTo('zzz', CONFERENCES)).toEqual([]))
})
