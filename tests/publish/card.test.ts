import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Conference } from '../../src/model/conference.ts'
import { textSvg } from '../../src/publish/card/card-text.ts'
import { CARD_SERIF } from '../../src/publish/card/card-typeface.ts'
import { conferenceCard } from '../../src/publish/card/conference-card.ts'
import { drawableText } from '../../src/publish/card/drawable-text.ts'
import { textWidth } from '../../src/publish/card/text-width.ts'
import { wrapped } from '../../src/publish/card/wrapped.ts'
import { conferenceOf } from '../fixtures/conference.ts'
import { hostileText } from './hostile.ts'
import { readXml, textsIn } from './read-xml.ts'

const plain = conferenceOf()
const titled = (title: string) => ({ ...plain, event: { ...plain.event, title } })

/** The lines of a card. */
const linesOn = (conference: Conference) => conferenceCard(conference).map(({ text }) => text)

describe('a text in lines', () => {
  const room = { typeface: CARD_SERIF, size: 66, width: 1040, lines: 3 }
  it('stays within the width, whatever the text', () =>
    fc.assert(
      fc.property(fc.array(hostileText, { maxLength: 20 }), (texts) => {
        const lines = wrapped(drawableText(texts.join(' ')), room)
        expect(lines.length).toBeLessThanOrEqual(3)
        for (const line of lines) expect(textWidth(line, CARD_SERIF, 66)).toBeLessThanOrEqual(1040)
      }),
    ))
  it('loses no word when there is room', () => {
    const title = 'Hội nghị tổng kết công tác thông tin đối ngoại năm 2017'
    expect(wrapped(title, room).join(' ')).toBe(title)
  })
  it('leaves no year alone on its line', () =>
    expect(wrapped('Hội nghị tổng kết công tác năm 2017', room).at(-1)).toMatch(/ 2017$/u))
  it('says when there is more', () =>
    expect(wrapped('Hội nghị tổng kết '.repeat(20).trim(), room).at(-1)).toMatch(/…$/u))
  it('cuts a word that is longer than a line', () =>
    expect(wrapped('a'.repeat(80), room).join('')).toBe('a'.repeat(80)))
})

describe('what a card can draw', () => {
  it.each([
    ['Hội nghị «Mẫu» – 2031', 'Hội nghị «Mẫu» – 2031'],
    ['Họp 🎉 ngày\n12', 'Họp ngày 12'],
    ['\u202Ea\u200Bb\u0007', 'ab'],
    ['Mở'.normalize('NFD'), 'Mở'],
    ['会議', ''],
  ])('of %j is %j', (text, drawn) => expect(drawableText(text)).toBe(drawn))
})

describe('the card of a conference', () => {
  it('says name, date, place and level, and what is inferred in brackets', () => {
    const lines = linesOn(plain)
    expect(lines.slice(0, -2).join(' ')).toBe(plain.event.title)
    expect(lines.slice(-2)).toEqual(['12 tháng 3 năm [2031]', 'Đà Nẵng · cấp tỉnh, thành phố'])
  })

  it('says that the day is unknown', () =>
    expect(linesOn({ ...plain, date: null }).at(-2)).toBe('không rõ ngày'))

  it('is well-formed as a drawing, whatever the title', () =>
    fc.assert(
      fc.property(hostileText, (title) => {
        const [line] = conferenceCard(titled(title))
        const drawn = textsIn(readXml(`<svg>${textSvg(line!)}</svg>`), 'text')
        expect(drawn).toEqual([line!.text, line!.text])
        const all = linesOn(titled(title)).slice(0, -2).join('')
        expect(all.replaceAll(' ', '')).toBe(drawableText(title).replaceAll(' ', ''))
      }),
    ))

  it('takes a smaller size for a long title, and says when it is too long for any', () => {
    const sizeOf = (title: string) => conferenceCard(titled(title))[0]?.size
    expect(sizeOf('Hội nghị mẫu')).toBe(66)
    expect(sizeOf('Hội nghị tổng kết công tác '.repeat(5))).toBe(54)
    expect(linesOn(titled('Hội nghị tổng kết '.repeat(40))).at(-3)).toMatch(/…$/u)
  })
})
