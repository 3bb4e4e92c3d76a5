import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { parsedQuery } from '../../src/search/query-words.ts'
import { textWithout } from '../../src/search/text-without.ts'

/** The text without what stands in brackets. */
function without(marked: string): string {
  const stretches: { start: number; end: number }[] = []
  let text = ''
  for (const [at, part] of marked.split(/[[\]]/u).entries()) {
    if (at % 2 === 1) stretches.push({ start: text.length, end: text.length + part.length })
    text += part
  }
  return textWithout(text, stretches)
}

describe('textWithout', () => {
  it.each([
    ['đối ngoại [2019] Huế', 'đối ngoại Huế'],
    ['[2019] Huế', 'Huế'],
    ['Huế [năm 2019]', 'Huế'],
    ['[Huế]', ''],
    ['tập huấn, [Huế], tổng kết', 'tập huấn, tổng kết'],
    ['tập huấn ([Huế]) tổng kết', 'tập huấn tổng kết'],
    ['[Huế]-Mẫu', 'Mẫu'],
    ['Mẫu-[Huế]', 'Mẫu'],
    ['"đối ngoại",[Huế] -"tổng kết"', '"đối ngoại" -"tổng kết"'],
    ['-lào [Huế] -"Mẫu"', '-lào -"Mẫu"'],
    ['[một] hai [ba] bốn', 'hai bốn'],
  ])('%s → %s', (marked, rest) => expect(without(marked)).toBe(rest))

  it('turns no word into its opposite and loses none', () => {
    const word = fc.constantFrom('mẫu', 'Huế', '2031', '-lào', '"đối ngoại"', '-"Hà Mẫu"', '57-KL/TW')
    const between = fc.constantFrom(' ', ' ', ', ', ' - ', ' (', ') ', '; ')
    const asked = (text: string) =>
      parsedQuery(text).clauses.map(({ runs, demand }) => [runs[0]?.map(({ exact }) => exact), demand])
    fc.assert(
      fc.property(
        fc.array(fc.tuple(word, between), { minLength: 2, maxLength: 8 }),
        fc.nat(),
        (parts, nth) => {
          // What is asked oftener is left out of the query.
          fc.pre(parts.every(([one]) => parts.filter(([other]) => other === one).length <= 3))
          const { text, clauses } = parsedQuery(parts.flat().join('').trim())
          const loose = clauses.filter(({ start }) => /[\p{L}\d]/u.test(text.charAt(start)))
          const gone = loose[nth % Math.max(loose.length, 1)]
          if (!gone) return
          const kept = clauses.filter((clause) => clause !== gone)
          expect(asked(textWithout(text, [gone]))).toEqual(
            kept.map(({ runs, demand }) => [runs[0]?.map(({ exact }) => exact), demand]),
          )
        },
      ),
    )
  })
})
