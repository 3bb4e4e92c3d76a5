import { describe, expect, it } from 'vitest'
import { RecordId } from '../../src/model/record-id.ts'

describe('the id of a record', () => {
  it.each([
    'ket-luan-57-kl-tw',
    '2031-03-12-mau',
    'constructor',
    'indexes',
    'bao-index',
    'index-2',
    'a'.repeat(240),
  ])('may be %s', (id) => expect(RecordId.safeParse(id).success).toBe(true))

  it.each([
    ['the list that hosts show there', 'index'],
    ['longer than a folder may be called', 'a'.repeat(241)],
    ['a way out of the site', '..'],
    ['a name of an object with capitals', 'toString'],
    ['a name of an object with lines', '__proto__'],
    ['nothing', ''],
    ['a hyphen before nothing', 'a-'],
    ['marks', 'mẫu'],
    ['two lines', 'a\nb'],
  ])('is not %s', (_, id) => expect(RecordId.safeParse(id).success).toBe(false))
})
