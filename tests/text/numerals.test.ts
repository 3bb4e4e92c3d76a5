import { describe, expect, it } from 'vitest'
import { NUMERAL, numeralValue } from '../../src/text/numerals.ts'
import { words } from '../../src/text/pattern.ts'

const values = (text: string) => [...text.matchAll(words(NUMERAL))].map(([found]) => numeralValue(found))

describe('numerals', () => {
  it.each([
    ['63', 63],
    ['1.063', 1063],
    ['12.500', 12_500],
    ['1 nghìn', 1000],
    ['1,2 nghìn', 1200],
    ['3 ngàn', 3000],
    ['1.2 nghìn', 1200],
    ['ba', 3],
    ['mười', 10],
    ['mười lăm', 15],
    ['mười hai', 12],
    ['hai mươi', 20],
    ['hai mươi mốt', 21],
    ['ba mươi tư', 34],
    ['sáu mươi ba', 63],
    ['một trăm', 100],
    ['hai trăm linh năm', 205],
    ['ba trăm lẻ bốn', 304],
    ['một trăm hai mươi', 120],
    ['một nghìn', 1000],
    ['một nghìn hai trăm', 1200],
    ['hai nghìn không trăm linh năm', 2005],
    ['Ba', 3],
  ])('%s is %d', (text, value) => expect(values(text)).toEqual([value]))
  it.each(['trăm', 'nghìn', 'mươi', 'không', 'ba hai', 'mười trăm', 'hai mươi trăm nghìn'])(
    '%s is no number',
    (text) => expect(values(text).filter((value) => value !== null)).toEqual([]),
  )
  it.each([
    ['hàng trăm đại biểu', []],
    ['vài nghìn lượt người', []],
    ['bảy đại biểu và mười hai cán bộ', [7, 12]],
    ['ngày 12/7', [12, 7]],
  ])('in «%s»: %j', (text, found) => expect(values(text).filter((value) => value !== null)).toEqual(found))
})
