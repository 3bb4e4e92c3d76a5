import { describe, expect, it } from 'vitest'
import { reprintedFrom } from '../../src/text/reprint.ts'

describe('a credit', () => {
  it.each([
    ['Theo TTXVN', 'TTXVN'],
    ['(Theo VGP News)', 'VGP News'],
    ['Lê Mẫu (Theo TTXVN)', 'TTXVN'],
    ['(Theo VOV/VTV)', 'VOV/VTV'],
    ['Nguồn: baomau.com.vn/ Lê Mẫu, ngày 29/7/2015', 'baomau.com.vn'],
    ['Theo Báo Mẫu Sơn', 'Báo Mẫu Sơn'],
    ['Nguồn: Báo điện tử Mẫu', 'Báo điện tử Mẫu'],
    ['Theo: Vietnam+', 'Vietnam+'],
    ['Nguồn: Cổng TTĐT Mẫu', 'Cổng TTĐT Mẫu'],
  ])('names the outlet: %s', (credit, outlet) => expect(reprintedFrom(credit)).toBe(outlet))

  it.each([
    'Nguồn: Sở TT&TT Mẫu Sơn',
    'Theo UBND tỉnh',
    'Lê Mẫu (TTXVN)',
    'Tin, ảnh: Lê Mẫu',
    'Nguồn: UBND tỉnh Mẫu',
    'Theo Lê Mẫu',
  ])('names none: %s', (credit) => expect(reprintedFrom(credit)).toBeNull())
})
