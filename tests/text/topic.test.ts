import { describe, expect, it } from 'vitest'
import { holds, pairs, topicOf } from '../../src/text/topic.ts'

const LEAD = 'Sáng 12/7, tại thành phố Mẫu, Sở Ngoại vụ khai mạc lớp tập huấn thông tin đối ngoại.'

describe('shared', () => {
  it.each([
    ['Lớp tập huấn thông tin đối ngoại kéo dài hai ngày.', 6],
    ['LOP TAP HUAN thong tin doi ngoai', 6],
    ['Giá vàng sáng nay tăng nhẹ.', 0],
    ['', 0],
  ])('%s: %i', (text, count) => expect(topicOf(LEAD).shared(text)).toBe(count))
})

describe('contains', () => {
  it('the same paragraph with a word less', () =>
    expect(holds(pairs(LEAD), pairs(LEAD.replace('tại thành phố Mẫu, ', '')))).toBe(true))
  it.each([
    'Sáng 12/7, tại thành phố Mẫu, đoàn viên thanh niên ra quân làm sạch bãi biển.',
    'Lớp tập huấn thông tin đối ngoại.',
    'Chiều cùng ngày, các học viên thăm cảng cá và làm việc với đồn biên phòng.',
  ])('not: %s', (text) => expect(holds(pairs(LEAD), pairs(text))).toBe(false))
})
