import { describe, expect, it } from 'vitest'
import { nearestTo } from '../../src/web/nearest.ts'
import { conferenceOf } from '../fixtures/conference.ts'

const CONFERENCES = [
  '2018-07-12-tap-huan-bien-gioi',
  '2019-12-24-tong-ket',
  '2019-12-20-tong-ket-bien-dao',
  'hue',
  'hue-1-2-3-4-5-6-7-8-9',
].map((id) => conferenceOf({ id }))

describe('nearestTo', () => {
  it.each([
    ['2019-12-24-tong-ket-nam', '2019-12-24-tong-ket'],
    ['/hoi-nghi/Tập huấn biên giới', '2018-07-12-tap-huan-bien-gioi'],
    ['tong-ket-bien-dao', '2019-12-20-tong-ket-bien-dao'],
    ['tap-huan-bien-goi', '2018-07-12-tap-huan-bien-gioi'],
    ['tap-huan-bien-gio', '2018-07-12-tap-huan-bien-gioi'],
    ['2019-12-20-togn-kte', '2019-12-20-tong-ket-bien-dao'],
    ['heu', 'hue'],
  ])('%s is nearest to %s', (address, id) => expect(nearestTo(address, CONFERENCES)[0]?.id).toBe(id))

  it.each(['zzz', 'heo', 'bi', 'd'])('finds none that shares a word with %s but by chance', (address) =>
    expect(nearestTo(address, CONFERENCES)).toEqual([]),
  )
})
