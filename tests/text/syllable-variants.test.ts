import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { fold } from '../../src/text/fold.ts'
import { canonicalSyllable } from '../../src/text/syllable-variants.ts'
import { anySyllable, inPairs, SYLLABLES } from './typists.ts'

const ONE_WORD = `
  hi hy hí hý hì hỳ hỉ hỷ hĩ hỹ hị hỵ ki ky kí ký kì kỳ kỉ kỷ kĩ kỹ kị kỵ li ly lí lý lì lỳ lỉ lỷ lị lỵ
  mi my mí mý mì mỳ mỉ mỷ mĩ mỹ mị mỵ si sy sí sý sì sỳ sỉ sỷ sĩ sỹ sị sỵ ti ty tí tý tì tỳ tỉ tỷ tị tỵ
  vi vy ví vý vì vỳ vỉ vỷ vĩ vỹ vị vỵ qui quy quí quý quì quỳ quỉ quỷ quĩ quỹ quị quỵ Qúi quý QUÝ quí Qúy Quí
  LÝ lí Kỷ kỉ Mỹ mĩ VỸ vĩ`

const TWO_WORDS = `
  tai tay ai ay hai hay lai lay mai may vai vay sai say kia kya tui tuy thúi thúy lui luy ủi ủy hủi hủy
  thi thy nghi nghy chi chy nhi nhy phi phy tri try khi khy i y í ý ỉ ỷ bi by di dy đi đy ni ny ri ry xi xy
  lim lym kin kyn quít quýt quyên quiên tiu tyu mía mýa hia hya sinh synh lí lỷ kì ký`

const KEPT = `
  hội nghị đối ngoại thông tin tai tay ai ay tui tuy duy thúy hủy nguyễn quyết quyền quỳnh quýt khuya yêu ý y
  thy thi nghỉ chí nhị phí trị khí bí đi mía kia thìa lim kính linh tình việt 2019 16-kl/tw conference ly-ly`

describe('canonicalSyllable', () => {
  it.each(inPairs(ONE_WORD))('%s and %s are one word', (one, other) =>
    expect(canonicalSyllable(one)).toBe(canonicalSyllable(other)),
  )

  it.each(inPairs(TWO_WORDS))('%s and %s are two', (one, other) =>
    expect(canonicalSyllable(one)).not.toBe(canonicalSyllable(other)),
  )

  it.each(KEPT.trim().split(/\s+/u))('keeps %s', (word) => expect(canonicalSyllable(word)).toBe(word))

  it.each(
    inPairs(`lý lí Kỹ kĩ quí quý quy quy qui quy vỹ vĩ Hòa hòa hoà hòa uỷ ủy Thuý thúy qúi quý qúy quý ĐỐI đối
      TỶ tỉ Mỹ mĩ my mi`),
  )('%s is looked up as %s', (word, key) => expect(canonicalSyllable(word)).toBe(key))

  it('is one key for NFC and NFD', () =>
    fc.assert(
      fc.property(anySyllable, ({ syllable }) => {
        expect(canonicalSyllable(syllable.normalize('NFD'))).toBe(canonicalSyllable(syllable))
      }),
    ))

  it('changes no letter of a syllable but its i or y', () => {
    const changed = SYLLABLES.filter(({ syllable }) => canonicalSyllable(syllable) !== syllable)
    expect(changed.filter(({ syllable }) => !/^(?:[hklmstv]y|qui)$/u.test(fold(syllable)))).toEqual([])
  })

  const anyWord = fc.oneof(
    fc.string({ unit: 'grapheme' }),
    fc.string({ unit: 'binary' }),
    fc.constantFrom('İ', 'J\u030c', 'K', 'ẞ', 'ΑΣ', 'H\u0331', 'lİ', 'Ly\u0301', 'q\u0301uy'),
  )

  it('does nothing the second time', () =>
    fc.assert(
      fc.property(anyWord, (word) => {
        expect(canonicalSyllable(canonicalSyllable(word))).toBe(canonicalSyllable(word))
      }),
    ))

  it('keeps the length, so that offsets stay true', () =>
    fc.assert(
      fc.property(
        fc.oneof(
          anyWord,
          anySyllable.map(({ syllable }) => syllable),
        ),
        (word) => {
          expect(canonicalSyllable(word)).toHaveLength(word.normalize('NFC').length)
        },
      ),
    ))
})
