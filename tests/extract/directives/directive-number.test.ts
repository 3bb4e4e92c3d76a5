import { describe, expect, it } from 'vitest'
import { directiveNumber } from '../../../src/extract/directives/directive-number.ts'

describe('directiveNumber', () => {
  it.each([
    ['368/QĐ- Ttg', '368/QĐ-TTg'],
    ['79/2010/QĐ- TTg', '79/2010/QĐ-TTg'],
    ['16 - KL/T.Ư', '16-KL/TW'],
    ['26–CT/TƯ', '26-CT/TW'],
    ['57-KL/TW', '57-KL/TW'],
    ['72/2015/NĐ-CP', '72/2015/NĐ-CP'],
    ['190/KH-UBND,', '190/KH-UBND'],
    ['822-CV/BTGTU.', '822-CV/BTGTU'],
    ['07/CT-TTG', '07/CT-TTg'],
  ])('«%s» is written %s', (written, number) => expect(directiveNumber(written)).toBe(number))
})
