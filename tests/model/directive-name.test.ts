import { describe, expect, it } from 'vitest'
import { directiveName } from '../../src/model/directive-name.ts'
import { conferenceOf } from '../fixtures/conference.ts'

const [numbered] = conferenceOf().directives
const unnumbered = { ...numbered!, type: 'Nghị quyết', number: null, title: 'Đại hội XIII' }

describe('directiveName', () => {
  it('goes by type and number', () => expect(directiveName(numbered!)).toBe('Kết luận 57-KL/TW'))

  it('goes by the words of the report without a number', () =>
    expect(directiveName({ ...unnumbered, asWritten: ['Nghị quyết Đại hội XIII của Đảng'] })).toBe(
      'Nghị quyết Đại hội XIII của Đảng',
    ))

  it('goes by type and title without either', () =>
    expect(directiveName({ ...unnumbered, asWritten: [] })).toBe('Nghị quyết Đại hội XIII'))
})
