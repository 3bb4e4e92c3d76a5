import { describe, expect, it } from 'vitest'
import { rankOf, rememberedWords } from './remembered-words.ts'

const DOCUMENTS = [
  { id: 'A', title: 'Mẫu', text: 'Hội nghị nghe báo cáo, thảo luận kế hoạch.' },
  { id: 'B', title: 'Mẫu', text: 'Các đại biểu thống nhất mở thêm hai lớp.' },
  { id: 'C', title: 'Mẫu', text: 'Sáng qua hội nghị nghe báo cáo, thảo luận kế hoạch năm.' },
]
const WHERE: Readonly<Record<string, string>> = {
  A: 'hội nghị nghe báo cáo thảo',
  B: 'đại biểu thống nhất mở thêm',
}

describe('remembered words', () => {
  const remembered = rememberedWords(DOCUMENTS, 3)
  it('are six in a row', () =>
    expect(remembered.map(({ query }) => query.split(' ').length)).toEqual([6, 6, 6]))
  it('are wanted wherever they stand', () => {
    for (const { query, wanted } of remembered) {
      if (query.includes(WHERE.A ?? '')) expect([...wanted]).toContain('C')
      if (query.includes(WHERE.B ?? '')) expect([...wanted]).toEqual(['B'])
      expect(wanted.size).toBeGreaterThan(0)
    }
  })
})

describe('rankOf', () => {
  const asked = [{ query: 'a', wanted: new Set(['B', 'C']) }]
  it.each([
    ['the first', ['B', 'A'], 1],
    ['the second', ['A', 'C', 'B'], 1 / 2],
    ['beyond what is shown', [...'0123456789', 'B'], 0],
    ['nowhere', [], 0],
  ])('counts %s', async (_, ids, expected) => expect(await rankOf(() => ids, asked, 60_000)).toBe(expected))
})
