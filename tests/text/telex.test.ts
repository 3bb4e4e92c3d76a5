import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { withoutMarks } from '../../src/text/fold.ts'
import { markTier } from '../../src/text/mark-tier.ts'
import { isSyllable } from '../../src/text/syllable.ts'
import { telexBegun, telexDecoded } from '../../src/text/telex.ts'
import { withTraditionalTones } from '../../src/text/tones.ts'
import {
  anySyllable,
  inPairs,
  MARKED_LETTERS,
  SYLLABLES,
  TELEX_KEYS,
  TYPISTS,
  typedFreely,
} from './typists.ts'

const DECODED = {
  'marks at their letters, the tone last': `
    thoong thông ddoois đối ngoaij ngoại Vawn Văn Thuwowngr Thưởng Vox Võ hooij hội nghij nghị tieengs tiếng
    Vieetj Việt dduwowngf đường Nguyeenx Nguyễn chuyeenr chuyển khuyeens khuyến truyeenf truyền quoocs quốc
    quys quý giaf già gif gì gieengs giếng giuwax giữa giuwx giữ huyeenj huyện thuowr thuở khuyur khuỷu
    uyr ủy nghieeng nghiêng yeeu yêu hoawcj hoặc xoawn xoăn quawng quăng luuw lưu huuw hưu ruwowuj rượu`,
  'the tone after its vowel': `
    ddoosi đối ngoafi ngoài ngoaji ngoại tieesng tiếng hofa hòa hoaf hòa thury thủy thuyr thủy khoer khỏe
    khore khỏe toafn toàn quasn quán hoajt hoạt gisn gín`,
  'one w for ươ, wherever it stands': `
    thuowngr thưởng thuongwr thưởng thuongrw thưởng thuwongr thưởng thuorngw thưởng nuocsw nước nuowcs nước
    dduowcj được duocdwj được nguoiwf người nguowif người nguwoif người ruouwj rượu quowr quở muaw mưa
    muwa mưa chuwa chưa`,
  'marks behind the whole syllable': `
    doid đoi doidos đối doiods đối hoioj hội tiengse tiếng vietej việt nguyenex nguyễn canaf cần daudas đấu
    cuoiso cuối chuyenej chuyện nhieuef nhiều xuana xuân lamws lắm`,
  'w alone is ư':
    'wng ưng wngr ửng tw tư nhwng nhưng chwax chữa thwowngf thường thwongf thường wowcs ước Ws Ứ',
  'z takes the tone off': 'toansz toan hoisz hoi thoongsz thông toanszf toàn',
  'a mark typed over a mark': 'thoownf thờn thaawngs thắng towoi tôi',
  'a third o takes the mark off again': 'xooong xoong sooocs soóc Xooong Xoong',
  'case as typed': `
    DDOOIS ĐỐI DDoois Đối Ddoois Đối VIEETJ VIỆT Thuongwr Thưởng THUONGWR THƯỞNG HOAF HÒA As Á OOS Ố WNG ƯNG`,
  'names of the Central Highlands end in -ăk': 'DDawsk Đắk Lawsk Lắk DDawk Đăk ddawks đắk',
} as const

const LEFT = {
  'nothing in it is Telex': `
    hoi nghi thong tin doi ngoai an van phong Thanh Nguyen quoc te conference meeting Lao Ha Noi quy ki ly A`,
  'it would be no syllable': `
    data class press Facebook forum expo news video radio media Vietnam ASEAN workshop Internet with from for
    the world women address bcd zzz xyz fjord ngoajij thoongq ngieem kaan cees toocf hocf`,
  'a tone typed over a tone': 'Paris cars users toanfs hoirj',
  'a key that takes its own mark off': 'toanss ddd dddi thoww boos-s aaa eees hoizz hoiz',
  'unmarked words that only look doubled': 'khoeo ngoao oao',
  'more than letters': 'thoong1 72/2015 2019 thôngs đoois too-o too. w0 ss8',
  'nothing, and more than a syllable': 'w. nghieengnghieeng thuwowngrthuwowngr',
} as const

describe('telexDecoded', () => {
  for (const [why, rows] of Object.entries(DECODED)) {
    it.each(inPairs(rows))(`reads %s as %s: ${why}`, (keys, result) =>
      expect(telexDecoded(keys)).toBe(result),
    )
  }

  for (const [why, rows] of Object.entries(LEFT)) {
    it.each(rows.trim().split(/\s+/u))(`leaves %s: ${why}`, (word) => expect(telexDecoded(word)).toBeNull())
  }

  // Whoever asks has looked the word up as typed and found it nowhere, so these cost nothing where they are words.
  it.each(
    inPairs(`as á is í of ò or ỏ has há his hí her hẻ box bõ tax tã six sĩ see sê too tô been bên soon sôn
      teen tên down dơn now nơ how hơ was ứa did đi dad đa Laos Láo xoong xông`),
  )('cannot tell the foreign word %s from the keys of %s', (word, result) =>
    expect(telexDecoded(word)).toBe(result),
  )

  it.each(Object.keys(TYPISTS))('gives back every syllable typed in this order: %s', (order) => {
    const wrong = SYLLABLES.flatMap(({ syllable, strokes }) => {
      const keys = TYPISTS[order]?.(strokes, TELEX_KEYS) ?? ''
      const expected = keys === syllable ? null : syllable
      const read = telexDecoded(keys)
      return read === expected ? [] : [`${keys} ${read} ${expected}`]
    })
    expect(wrong).toEqual([])
  })

  it('gives back every syllable whatever the order of its keys', () =>
    fc.assert(
      fc.property(anySyllable, fc.array(fc.nat(), { maxLength: 16 }), ({ syllable, strokes }, places) => {
        const keys = typedFreely(strokes, TELEX_KEYS, places)
        expect([keys, telexDecoded(keys)]).toEqual([keys, keys === syllable ? null : syllable])
      }),
      { numRuns: 2000 },
    ))

  it('gives back every syllable in capitals, so that all 134 letters occur', () => {
    const last = TYPISTS['each mark at its letter, the tone last']
    const seen = new Set(
      SYLLABLES.flatMap(({ strokes }) => {
        const keys = last?.(strokes, TELEX_KEYS) ?? ''
        return [...(telexDecoded(keys) ?? ''), ...(telexDecoded(keys.toUpperCase()) ?? '')]
      }),
    )
    expect(MARKED_LETTERS).toHaveLength(134)
    expect(MARKED_LETTERS.filter((letter) => !seen.has(letter))).toEqual([])
  })

  it('leaves every syllable without marks, but for oo', () => {
    const unmarked = new Set(SYLLABLES.map(({ syllable }) => withoutMarks(syllable)))
    const read = [...unmarked].filter((word) => telexDecoded(word) !== null)
    expect(read.filter((word) => !/oo/u.test(word))).toEqual([])
  })

  it('gives a syllable in the one placement of tones, or null, whatever it is given', () =>
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.stringMatching(/^[a-zA-Z]{1,9}$/u)), (word) => {
        const read = telexDecoded(word)
        if (read === null) return
        expect(isSyllable(read) || /[ăắ]k$/iu.test(read)).toBe(true)
        expect(withTraditionalTones(read)).toBe(read)
        expect(read.normalize('NFC')).toBe(read)
      }),
    ))
})

describe('telexBegun', () => {
  it.each(
    inPairs(`Thuwo Thươ Thuwow Thươ Thuwown Thươn thuwowr thưở truow trươ tuaa tuâ thoon thôn nguyee nguyê nguyeex nguyễ
    tieen tiên viee viê naw nă uw ư dd đ ddoo đô quoo quô Nghiee Nghiê`),
  )('%s are the keys of %s so far', (keys, begun) => expect(telexBegun(keys)).toBe(begun))

  it.each(['thong', 'Lao', 'kl', '16', 'thuon', 'nghi'])('leaves %s', (word) =>
    expect(telexBegun(word)).toBeNull(),
  )

  it('never contradicts the syllable that comes of it', () => {
    const last = TYPISTS['each mark at its letter, the tone last']
    const wrong = SYLLABLES.flatMap(({ syllable, strokes }) => {
      const keys = last?.(strokes, TELEX_KEYS) ?? ''
      return [...keys].flatMap((_, at) => {
        const begun = telexBegun(keys.slice(0, at + 1))
        const fits = begun === null || markTier(begun, syllable.slice(0, begun.length)) !== null
        return fits ? [] : [`${keys.slice(0, at + 1)} ${begun} ${syllable}`]
      })
    })
    expect(wrong).toEqual([])
  })
})
