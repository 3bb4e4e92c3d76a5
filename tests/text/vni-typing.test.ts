import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { markTier } from '../../src/text/mark-tier.ts'
import { isSyllable } from '../../src/text/syllable.ts'
import { withTraditionalTones } from '../../src/text/tones.ts'
import { vniBegun, vniDecoded } from '../../src/text/vni-typing.ts'
import { anySyllable, inPairs, MARKED_LETTERS, SYLLABLES, TYPISTS, typedFreely, VNI_KEYS } from './typists.ts'

const DECODED = {
  'marks at their letters, the tone last': `
    tho6ng thông d9o6i1 đối ngoai5 ngoại Va8n Văn Thu7o7ng3 Thưởng Vo4 Võ ho6i5 hội nghi5 nghị tie6ng1 tiếng
    Vie6t5 Việt d9u7o7ng2 đường Nguye6n4 Nguyễn chuye6n3 chuyển khuye6n1 khuyến truye6n2 truyền quo6c1 quốc
    quy1 quý gia2 già gi2 gì gie6ng1 giếng giu7a4 giữa huye6n5 huyện thuo73 thuở khuyu3 khuỷu uy3 ủy
    nghie6ng nghiêng ye6u yêu hoa8c5 hoặc qua8ng quăng lu7u lưu ru7o7u5 rượu`,
  'the tone in the middle': `
    d9o61i đối d9o16i đối ngoa5i ngoại Nguye64n Nguyễn Thu7o73ng Thưởng ho2a hòa hoa2 hòa thu3y thủy thuy3 thủy
    kho3e khỏe khoe3 khỏe tie61ng tiếng toa2n toàn qua1n quán`,
  'marks behind the whole syllable': `
    thuong73 thưởng thuong37 thưởng duong972 đường duong9772 đường nuoc71 nước nguoi72 người ruou75 rượu
    doi961 đối hoi65 hội tieng61 tiếng viet65 việt nguyen64 nguyễn can62 cần cuoi61 cuối nhieu62 nhiều
    xuan6 xuân lam81 lắm luu7 lưu mua7 mưa doi9 đoi hoac85 hoặc`,
  'a mark typed over a mark': 'tho67n2 thờn tha68ng1 thắng',
  'case as typed': 'D9O6I1 ĐỐI D9o6i1 Đối VIE6T5 VIỆT Thuong73 Thưởng THUONG73 THƯỞNG HOA2 HÒA A1 Á U7NG ƯNG',
  'names of the Central Highlands end in -ăk': 'D9a81k Đắk La81k Lắk D9a8k Đăk',
} as const

const LEFT = {
  'a number is a number': '16 2019 72/2015 24-12 1 0 9 100000 3.500 16-KL/TW 02/9/2019 1a 2b 60b5',
  'no digit in it': 'hoi nghi thong tin ngoai conference data as of class DDoois thoong Vawn hooij',
  'it would be no syllable': `
    B52 F1 G7 G20 H1 COVID19 Covid19 APEC2017 ASEAN45 VN30 QD16 KL16 mp3 mp4 tv1 ngi5 hoc2 hoc3 hoc4 ka6n ce61
    e7 i6 y6 u6 a7 o8 b9 ngoa6 oa6n chi9 X20 data1 class2 web2`,
  'a tone over a tone is a number': 'U23 ngay12 ngay23 khoa12 toan21 lan45',
  'nought is a number': 'toan10 khoa10 nam20 A80 ngay30 hoi0 lan0',
  'a key that takes its own mark off': 'tho66ng d99oi a88n thu77',
  'more than letters and digits': 'thông1 đo6i hoi5. hoi-5 ho_5 5',
  'more than a syllable': 'tho6ngtin nghie6ngnghie6ng tho6ngtho6ngtho6ng',
} as const

describe('vniDecoded', () => {
  for (const [why, rows] of Object.entries(DECODED)) {
    it.each(inPairs(rows))(`reads %s as %s: ${why}`, (keys, result) => expect(vniDecoded(keys)).toBe(result))
  }

  for (const [why, rows] of Object.entries(LEFT)) {
    it.each(rows.trim().split(/\s+/u))(`leaves %s: ${why}`, (word) => expect(vniDecoded(word)).toBeNull())
  }

  // Whoever asks has looked the word up as typed and found it nowhere, so these cost nothing where they are words.
  it.each(inPairs('A4 Ã E5 Ẹ quy3 quỷ so16 số to2 tò khoa1 khóa'))(
    'cannot tell the code %s from the keys of %s',
    (word, result) => expect(vniDecoded(word)).toBe(result),
  )

  it.each(Object.keys(TYPISTS))('gives back every syllable typed in this order: %s', (order) => {
    const wrong = SYLLABLES.flatMap(({ syllable, strokes }) => {
      const keys = TYPISTS[order]?.(strokes, VNI_KEYS) ?? ''
      const expected = keys === syllable ? null : syllable
      const read = vniDecoded(keys)
      return read === expected ? [] : [`${keys} ${read} ${expected}`]
    })
    expect(wrong).toEqual([])
  })

  it('gives back every syllable whatever the order of its keys', () =>
    fc.assert(
      fc.property(anySyllable, fc.array(fc.nat(), { maxLength: 16 }), ({ syllable, strokes }, places) => {
        const keys = typedFreely(strokes, VNI_KEYS, places)
        expect([keys, vniDecoded(keys)]).toEqual([keys, keys === syllable ? null : syllable])
      }),
      { numRuns: 2000 },
    ))

  it('gives back every syllable in capitals, so that all 134 letters occur', () => {
    const last = TYPISTS['each mark at its letter, the tone last']
    const seen = new Set(
      SYLLABLES.flatMap(({ strokes }) => {
        const keys = last?.(strokes, VNI_KEYS) ?? ''
        return [...(vniDecoded(keys) ?? ''), ...(vniDecoded(keys.toUpperCase()) ?? '')]
      }),
    )
    expect(MARKED_LETTERS.filter((letter) => !seen.has(letter))).toEqual([])
  })

  it('gives a syllable in the one placement of tones, or null, whatever it is given', () =>
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.stringMatching(/^[a-zA-Z]{1,5}[0-9]{1,3}$/u)), (word) => {
        const read = vniDecoded(word)
        if (read === null) return
        expect(isSyllable(read) || /[ăắ]k$/iu.test(read)).toBe(true)
        expect(withTraditionalTones(read)).toBe(read)
      }),
    ))

  it('never reads a number', () =>
    fc.assert(
      fc.property(
        fc.stringMatching(/^[0-9]{1,9}([-/.][0-9]{1,4})?$/u),
        (number) => vniDecoded(number) === null,
      ),
    ))
})

describe('vniBegun', () => {
  it.each(
    inPairs(`Thu7o Thươ Thu7o7 Thươ Thu7o73 Thưở tru7o trươ tua6 tuâ tho6n thôn nguye64 nguyễ tie6 tiê na8 nă u7 ư d9 đ
    d9o6 đô quo6 quô`),
  )('%s are the keys of %s so far', (keys, begun) => expect(vniBegun(keys)).toBe(begun))

  it.each(['thong', 'Lao', 'kl', '16', 'thuon', 'nghi'])('leaves %s', (word) =>
    expect(vniBegun(word)).toBeNull(),
  )

  it('never contradicts the syllable that comes of it', () => {
    const last = TYPISTS['each mark at its letter, the tone last']
    const wrong = SYLLABLES.flatMap(({ syllable, strokes }) => {
      const keys = last?.(strokes, VNI_KEYS) ?? ''
      return [...keys].flatMap((_, at) => {
        const begun = vniBegun(keys.slice(0, at + 1))
        const fits = begun === null || markTier(begun, syllable.slice(0, begun.length)) !== null
        return fits ? [] : [`${keys.slice(0, at + 1)} ${begun} ${syllable}`]
      })
    })
    expect(wrong).toEqual([])
  })
})
