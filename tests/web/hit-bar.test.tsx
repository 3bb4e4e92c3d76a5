import { screen, waitFor, within } from '@testing-library/react'
import { describe, expect, it, vi } from 'vitest'
import { CONFERENCES, DA_NANG } from './conferences.ts'
import { clientOf, openSite } from './open-site.tsx'

const PAGE = `/hoi-nghi/${DA_NANG}`
const open = (address: string) => openSite(address, clientOf(CONFERENCES))

const bar = () => screen.findByRole('region', { name: 'Chữ đang tìm trong trang' })
const marks = (selector: string) =>
  [...document.querySelectorAll(`main ${selector}`)].map(({ textContent }) => textContent)
const lit = () => marks('mark[data-hit]')
const present = () => marks('mark[data-present]')
const told = () =>
  within(screen.getByRole('region', { name: 'Chữ đang tìm trong trang' })).getByRole('status')
    .firstElementChild?.textContent
const evidence = () => marks('mark[data-evidence]').join('')

describe('a conference that is come to from a search', () => {
  it('is led to with the query, decoded, and with how it is read', async () => {
    const { user, addressNow } = open('/?q=trieenr+khai')
    await user.click(await screen.findByRole('link', { name: /^Hội nghị triển khai/u }))
    await expect.poll(addressNow).toBe(`${PAGE}?q=triển khai`)
    await bar()
    await expect.poll(lit).toContain('triển khai')
  })

  it('has its words lit in the name, the facts, the agenda, the outcomes and the reports', async () => {
    open(`${PAGE}?q=nam+2031+ket+qua+lop+le`)
    await bar()
    const inside = (element: Element | null | undefined) => element?.querySelector('mark')?.textContent
    expect(inside(screen.getByRole('heading', { level: 1 }))).toBe('năm 2031')
    expect(inside(screen.getAllByRole('link', { name: 'Lê Thị Mẫu' })[0])).toBe('Lê')
    expect(inside(screen.getByRole('link', { name: 'báo cáo kết quả năm 2030' }))).toBe('kết quả')
    expect(inside(screen.getByRole('link', { name: /^mở thêm hai lớp/u }))).toBe('lớp')
    expect(inside(screen.getByRole('region', { name: 'Bài báo và dẫn chứng' }))).toBe('năm 2031')
  })

  it('has nothing lit that only bears a word of what stands together there', async () => {
    open(`${PAGE}?q=thông+tin+đối+ngoại+Đà+Nẵng`)
    await bar()
    await expect.poll(lit).toContain('thông tin đối ngoại')
    expect(lit()).toContain('Đà Nẵng')
    expect(lit().filter((text) => !/ /u.test(text ?? ''))).toEqual([])
  })

  it('has only words as typed lit where these are asked for', async () => {
    open(`${PAGE}?q=ket+qua&doc=dung-dau`)
    await bar()
    expect(lit()).toEqual([])
    expect(told()).toBe('không có')
  })

  it('is as before without a query', async () => {
    open(PAGE)
    await screen.findByRole('heading', { level: 1 })
    expect(screen.queryByRole('region', { name: 'Chữ đang tìm trong trang' })).toBeNull()
    expect(lit()).toEqual([])
  })
})

describe('the walk through the hits', () => {
  it('goes by n and N in reading order, around the ends, and says where it is', async () => {
    const { user } = open(`${PAGE}?q=tap+huan+lop`)
    await bar()
    await waitFor(() => expect(told()).toBe('2 chỗ'))
    const scroll = vi.mocked(Element.prototype.scrollIntoView)
    scroll.mockClear()
    const seen: (string | null)[] = []
    for (const key of ['n', 'n', 'n', 'n', 'n', 'N', 'N']) {
      await user.keyboard(key === 'N' ? '{Shift>}N{/Shift}' : key)
      seen.push(`${told()} ${present().join('|')}`)
    }
    expect(seen).toEqual([
      '1/2 lớp tập huấn',
      '2/2 lớp tập huấn',
      '1/2 lớp tập huấn',
      '2/2 lớp tập huấn',
      '1/2 lớp tập huấn',
      '2/2 lớp tập huấn',
      '1/2 lớp tập huấn',
    ])
    expect(scroll).toHaveBeenCalledTimes(7)
  })

  it('says what stands around, for who does not see it', async () => {
    const { user } = open(`${PAGE}?q=tap+huan`)
    const status = within(await bar()).getByRole('status')
    await user.keyboard('n')
    expect(status.textContent).toMatch(/^1\/\d+: .*hai lớp tập huấn cho cán bộ/u)
  })

  it('begins at the end when it goes back', async () => {
    const { user } = open(`${PAGE}?q=tap+huan`)
    await bar()
    await user.click(screen.getByRole('button', { name: /^Chỗ trước/u }))
    expect(told()).toMatch(/^(?<last>\d+)\/\k<last>$/u)
    await user.click(screen.getByRole('button', { name: /^Chỗ sau/u }))
    expect(told()).toMatch(/^1\//u)
  })

  it('is not moved by keys that are meant for a field or the browser', async () => {
    const { user } = open(`${PAGE}?q=tap+huan`)
    await bar()
    await waitFor(() => expect(told()).toMatch(/^\d+ chỗ$/u))
    const before = told()
    await user.type(screen.getByRole('combobox', { name: 'Tìm trong kỷ yếu' }), 'n')
    await user.keyboard('{Control>}n{/Control}')
    expect(told()).toBe(before)
    expect(present()).toEqual([])
  })

  it('takes no focus', async () => {
    const { user } = open(`${PAGE}?q=tap+huan`)
    await bar()
    const button = screen.getByRole('button', { name: 'Chép liên kết' })
    button.focus()
    await user.keyboard('n')
    expect(document.activeElement).toBe(button)
    expect(told()).toMatch(/^1\//u)
  })
})

describe('lit words beside evidence', () => {
  it('are told apart from it, overlap it, and stay when it opens', async () => {
    const { user, addressNow } = open(`${PAGE}?q=nang+ban`)
    await bar()
    await waitFor(() => expect(told()).toMatch(/^\d+ chỗ$/u))
    const before = told()
    await user.click(screen.getByRole('link', { name: 'Đà Nẵng', expanded: false }))
    await expect.poll(evidence).toBe('tại Đà Nẵng')
    expect(addressNow()).toBe(`${PAGE}?q=nang ban&chung=noi-hop`)
    expect(marks('mark[data-evidence][data-hit]')).toEqual(['Nẵng'])
    expect(told()).toBe(before)
    await user.click(screen.getByRole('link', { name: 'Đà Nẵng', expanded: true }))
    await expect.poll(addressNow).toBe(`${PAGE}?q=nang ban`)
  })

  it('are walked through as one where evidence ends within them', async () => {
    const { user } = open(`${PAGE}?q=nang+ban&chung=noi-hop`)
    await bar()
    const count = Number(told()?.match(/\d+/u)?.[0])
    for (let step = 0; step < count; step++) {
      await user.keyboard('n')
      expect(present().length).toBeGreaterThan(0)
    }
    expect(told()).toBe(`${count}/${count}`)
  })
})

describe('the bar', () => {
  it('lights other words as one types, and walks by Enter', async () => {
    const { user, addressNow } = open(`${PAGE}?q=huan`)
    const input = within(await bar()).getByRole('textbox', { name: 'Tìm trong trang này' })
    await user.clear(input)
    expect(await bar()).toBeTruthy()
    await user.type(input, 'mau')
    await expect.poll(addressNow).toBe(`${PAGE}?q=mau`)
    await waitFor(() => expect(new Set(lit())).toEqual(new Set(['Mẫu'])))
    await user.keyboard('{Enter}')
    expect(told()).toMatch(/^1\//u)
    expect(document.activeElement).toBe(input)
  })

  it('puts the lights out, and the page keeps the focus and the opened evidence', async () => {
    const { user, addressNow } = open(`${PAGE}?q=huan&doc=dung-dau&chung=noi-hop`)
    await bar()
    await user.click(screen.getByRole('button', { name: 'Thôi làm sáng chữ' }))
    await expect.poll(addressNow).toBe(`${PAGE}?chung=noi-hop`)
    expect(lit()).toEqual([])
    expect(document.activeElement).toBe(screen.getByRole('main'))
  })

  it('is left out of the link that is copied', async () => {
    window.history.replaceState(null, '', `${PAGE}?q=huan&doc=dung-dau&chung=noi-hop`)
    const { user } = open(`${PAGE}?q=huan&doc=dung-dau&chung=noi-hop`)
    await bar()
    await user.click(screen.getByRole('button', { name: 'Chép liên kết' }))
    expect(await navigator.clipboard.readText()).toBe(`${location.origin}${PAGE}?chung=noi-hop`)
  })
})
