import { describe, expect, it } from 'vitest'
import { directiveForms } from '../../src/search/directive-forms.ts'

describe('directiveForms', () => {
  it.each([
    [
      'Kết luận số 57-KL/TW',
      ['57-KL/TW', '57 KL TW', '57-KL', 'Kết luận 57', 'Kết luận số 57-KL/TW', 'KL 57'],
    ],
    [
      'Nghị định 81/2031/NĐ-CP',
      ['81/2031/NĐ-CP', 'NĐ 81', 'Nghị định số 81', 'Nghị định 81/2031', 'NĐ 81/2031'],
    ],
    ['Quyết định số 1368/QĐ-TTg', ['QĐ 1368', '1368-QĐ', 'Quyết định 1368/QĐ-TTg']],
  ])('%s is asked for as %j', (name, forms) =>
    expect(directiveForms(name)).toEqual(expect.arrayContaining(forms)),
  )

  it.each(['Luật Mẫu', 'Chiến lược giai đoạn 2031-2040', 'Nghị quyết Đại hội XX', 'Kế hoạch năm 2031', ''])(
    '%s has no number and is asked for by its name',
    (name) => expect(directiveForms(name)).toEqual([name]),
  )

  it('takes no number alone for a directive', () =>
    expect(directiveForms('Kết luận số 57-KL/TW')).not.toContain('57'))
})
