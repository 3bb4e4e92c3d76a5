import { screen, within } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import { CONFERENCES } from './conferences.ts'
import { clientOf, openSite } from './open-site.tsx'

const TITLE = 'Hội nghị triển khai công tác thông tin đối ngoại năm 2031'
const client = clientOf(CONFERENCES)

async function whyOf(query: string, title = TITLE) {
  const { user } = openSite(`/?${new URLSearchParams({ q: query })}`, client)
  const button = await screen.findByRole('button', { name: `Vì sao? ${title}` })
  await user.click(button)
  const table = await screen.findByRole('table', { name: `Vì sao có «${title}»` })
  const rows = within(table).getAllByRole('row').slice(1)
  return { user, button, rows: rows.map((row) => [...row.children].map((cell) => cell.textContent)) }
}

describe('why a conference is found', () => {
  it('is told where somebody asks: word, spelling and field', async () => {
    const { rows } = await whyOf('doi thông ')
    expect(rows).toEqual([
      ['“doi”', 'đối · gõ không dấu · trong tên hội nghị, cơ quan tổ chức, đầu đề bài, lời bài'],
      [
        '“thông”',
        'thông · đúng như gõ · trong tên hội nghị, cơ quan tổ chức, đầu đề bài, lời bài' +
          'thống · thiếu dấu thanh · trong lời bài',
      ],
    ])
  })

  it('names what stands together in one line', async () => {
    const { rows } = await whyOf('57 cong tac thong tin')
    expect(rows).toEqual([
      ['“57”', '57 · đúng như gõ · trong số 57-KL/TW · trong văn bản, lời bài'],
      [
        '“cong tac thong tin”',
        'công tác thông tin · đứng liền nhau · gõ không dấu · trong tên hội nghị, cơ quan tổ chức, đầu đề bài, lời bài',
      ],
    ])
  })

  it('says what was typed instead and what must not be there', async () => {
    const { rows } = await whyOf('trieenr khai -Huế')
    expect(rows.map(([asked]) => asked)).toEqual(['“triển khai”gõ “trieenr khai”, đọc theo bộ gõ', '“Huế”'])
    expect(rows[1]?.[1]).toBe('không được có, và không có')
  })

  it('closes again, and is asked anew with another query', async () => {
    const { user, button } = await whyOf('thông tin')
    expect(button.getAttribute('aria-expanded')).toBe('true')
    await user.click(button)
    expect(button.getAttribute('aria-expanded')).toBe('false')
    expect(screen.queryByRole('table', { name: /^Vì sao/ })).toBeNull()
    await user.click(button)
    expect(await screen.findByRole('table', { name: /^Vì sao/ })).toBeTruthy()
    await user.type(screen.getByRole('combobox', { name: 'Tìm trong kỷ yếu' }), ' đối')
    await screen.findByText('khớp với «thông tin đối»', { exact: false })
    expect(screen.queryByRole('table', { name: /^Vì sao/ })).toBeNull()
  })

  it('says so when it cannot be asked', async () => {
    const deaf = { ...client, searcher: { ...client.searcher, why: () => Promise.reject(new Error('lost')) } }
    const { user } = openSite('/?q=thông', deaf)
    await user.click(await screen.findByRole('button', { name: `Vì sao? ${TITLE}` }))
    expect(await screen.findByText('Không hỏi được vì sao.')).toBeTruthy()
  })

  it('is not offered where nothing is searched', async () => {
    openSite('/', client)
    await screen.findByRole('heading', { level: 1 })
    expect(screen.queryByRole('button', { name: /^Vì sao/u })).toBeNull()
  })
})
