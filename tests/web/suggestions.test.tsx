import { fireEvent, screen, within } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import type { Conference } from '../../src/model/conference.ts'
import type { Suggestion } from '../../src/search/suggestion.ts'
import { conferenceOf } from '../fixtures/conference.ts'
import { authoritiesOf, bodyOf, officialOf } from '../link/authorities.ts'
import { clientOf, openSite } from './open-site.tsx'

function held(id: string, title: string, official: string | null): Conference {
  const any = conferenceOf({ id })
  const { evidence } = any.event
  return {
    ...any,
    event: { ...any.event, title },
    officials: official ? [{ name: 'Đỗ Văn Thưởng', titles: ['Trưởng đoàn Mẫu'], official, evidence }] : [],
    organisers: [{ name: 'Vụ Thương mại Mẫu', authority: 'vu-mau', evidence }],
  }
}

const client = clientOf(
  [
    held('2031-a', 'Hội nghị thường niên', 'do-van-thuong'),
    held('2030-b', 'Hội nghị sơ kết', 'do-van-thuong'),
    held('2029-c', 'Hội nghị khác', null),
  ],
  {},
  authoritiesOf({
    officials: [officialOf({ id: 'do-van-thuong', preferredForm: 'Đỗ Văn Thưởng' })],
    bodies: [bodyOf({ id: 'vu-mau', preferredForm: 'Vụ Thương mại Mẫu' })],
  }),
)

const box = () => screen.findByRole('combobox', { name: 'Tìm trong kỷ yếu' })
const list = () => screen.queryByRole('listbox', { name: 'Gợi ý' })
const highlit = () => list()?.querySelector('[aria-selected="true"]')?.textContent

async function typing(text: string, address = '/') {
  const site = openSite(address, client)
  const input = await box()
  await site.user.type(input, text)
  await screen.findByRole('listbox', { name: 'Gợi ý' })
  return { ...site, input }
}

describe('suggestions', () => {
  it('stand in groups named by kind, each with what it is', async () => {
    await typing('thuong')
    const groups = within(await screen.findByRole('listbox')).getAllByRole('group')
    expect(groups.map(({ textContent }) => textContent)).toEqual([
      'NgườiĐỗ Văn Thưởng2 hội nghịTrưởng đoàn Mẫu',
      'Cơ quanVụ Thương mại Mẫu3 hội nghị',
      'Hội nghịHội nghị thường niên12 tháng 3 năm 2031 · Đà Nẵng',
    ])
    expect(within(list()!).getByRole('group', { name: 'Người' })).toBe(groups[0])
  })

  it('are counted politely, and the box says that it has them', async () => {
    const { input } = await typing('thuong')
    expect(screen.getByText('3 gợi ý').getAttribute('aria-live')).toBe('polite')
    expect(input.getAttribute('aria-expanded')).toBe('true')
    expect(input.getAttribute('aria-controls')).toBe(list()?.id)
  })

  it('leave the results below as they are: they follow every letter', async () => {
    const { addressNow } = await typing('thuong')
    await expect.poll(addressNow).toBe('/?q=thuong')
  })

  it('are gone through with the arrows, Home and End', async () => {
    const { user, input } = await typing('thuong')
    expect(highlit()).toBeUndefined()
    await user.keyboard('{ArrowDown}')
    expect(highlit()).toContain('Đỗ Văn Thưởng')
    expect(input.getAttribute('aria-activedescendant')).toBe(
      within(list()!).getByRole('option', { selected: true }).id,
    )
    await user.keyboard('{End}')
    expect(highlit()).toContain('Hội nghị thường niên')
    await user.keyboard('{Home}{ArrowDown}')
    expect(highlit()).toContain('Vụ Thương mại Mẫu')
    await user.keyboard('{ArrowUp}{ArrowUp}')
    expect(highlit()).toContain('Hội nghị thường niên')
  })

  it('that come late keep what is highlit where they are the same', async () => {
    const late: ((suggestions: readonly Suggestion[]) => void)[] = []
    const suggest = () => new Promise<readonly Suggestion[]>((resolve) => late.push(resolve))
    const named = (label: string): Suggestion[] => [
      { kind: 'official', id: label, label, detail: null, now: null, date: null, conferences: 1 },
    ]
    const { user } = openSite('/', { ...client, searcher: { ...client.searcher, suggest } })
    await user.type(await box(), 'abc')
    await expect.poll(() => late.length).toBe(3)
    late[2]?.(named('same'))
    await screen.findByText('same')
    await user.keyboard('d{ArrowDown}')
    expect(highlit()).toContain('same')
    late[3]?.(named('same'))
    await user.keyboard('{Shift}')
    expect(highlit()).toContain('same')
  })

  it('lead to the conferences of whom they name', async () => {
    const { user, input, addressNow } = await typing('thuong')
    await user.keyboard('{ArrowDown}{Enter}')
    await expect.poll(addressNow).toBe('/?nguoi=do-van-thuong')
    expect(input).toHaveProperty('value', '')
    expect(list()).toBeNull()
    expect(await screen.findByRole('heading', { name: 'Hội nghị sơ kết' })).toBeTruthy()
  })

  it('add to what is chosen already', async () => {
    const { user, addressNow } = await typing('thuong', '/?nam=2030')
    await user.keyboard('{ArrowDown}{Enter}')
    await expect.poll(addressNow).toBe('/?nam=2030&nguoi=do-van-thuong')
  })

  it('let the next search begin at once, with what was picked', async () => {
    const { user, input, addressNow } = await typing('thuong')
    await user.keyboard('{ArrowDown}')
    fireEvent.keyDown(input, { key: 'Enter' })
    fireEvent.change(input, { target: { value: 's' } })
    fireEvent.change(input, { target: { value: 'so' } })
    await expect.poll(addressNow).toBe('/?q=so&nguoi=do-van-thuong')
    expect(input).toHaveProperty('value', 'so')
  })

  it('lead to a conference', async () => {
    const { user, addressNow } = await typing('thuong nien', '/hoi-nghi/2029-c')
    await user.click(await screen.findByRole('option', { name: /Hội nghị thường niên/ }))
    await expect.poll(addressNow).toBe('/hoi-nghi/2031-a')
    await expect.poll(async () => (await box()).getAttribute('aria-expanded')).toBe('false')
  })

  it('can be left behind: Enter searches', async () => {
    const { user, addressNow } = await typing('thuong', '/hoi-nghi/2029-c')
    await user.keyboard('{Enter}')
    await expect.poll(addressNow).toBe('/?q=thuong')
    await expect.poll(list).toBeNull()
  })

  it('are closed with Escape, and the box is cleared with another', async () => {
    const { user, input, addressNow } = await typing('thuong')
    await user.keyboard('{Escape}')
    expect(list()).toBeNull()
    expect(input).toHaveProperty('value', 'thuong')
    await user.keyboard('{Escape}')
    expect(input).toHaveProperty('value', '')
    await expect.poll(addressNow).toBe('/')
  })

  it('are left with Tab, and nothing is picked', async () => {
    const { user, input, addressNow } = await typing('thuong')
    await user.keyboard('{ArrowDown}{Tab}')
    expect(list()).toBeNull()
    expect(document.activeElement).toBe(screen.getByRole('button', { name: 'Tìm' }))
    expect(input).toHaveProperty('value', 'thuong')
    await expect.poll(addressNow).toBe('/?q=thuong')
  })

  it('are none while a word is composed: its keys are those of the input method', async () => {
    const { input, addressNow } = await typing('thuong')
    fireEvent.keyDown(input, { key: 'ArrowDown', isComposing: true })
    fireEvent.keyDown(input, { key: 'Escape', isComposing: true })
    expect(highlit()).toBeUndefined()
    expect(list()).not.toBeNull()
    await expect.poll(addressNow).toBe('/?q=thuong')
  })

  it('do not stand there before somebody types', async () => {
    openSite('/?q=thuong', client)
    expect(await box()).toHaveProperty('value', 'thuong')
    expect(list()).toBeNull()
  })

  it('for an older text never show over those for a newer one', async () => {
    const late: ((suggestions: readonly Suggestion[]) => void)[] = []
    const suggest = () => new Promise<readonly Suggestion[]>((resolve) => late.push(resolve))
    const { user } = openSite('/', { ...client, searcher: { ...client.searcher, suggest } })
    await user.type(await box(), 'ab')
    const named = (label: string): Suggestion[] => [
      { kind: 'official', id: label, label, detail: null, now: null, date: null, conferences: 1 },
    ]
    await expect.poll(() => late.length).toBe(2)
    late[1]?.(named('newer'))
    await screen.findByText('newer')
    late[0]?.(named('older'))
    await Promise.resolve()
    expect(screen.queryByText('older')).toBeNull()
    expect(screen.getByText('newer')).toBeTruthy()
  })
})

describe('«/»', () => {
  it('goes to the box, which says so', async () => {
    const { user } = openSite('/?q=so+ket', client)
    const input = await box()
    await user.keyboard('/')
    expect(document.activeElement).toBe(input)
    expect(input).toHaveProperty('value', 'so ket')
    expect(input.getAttribute('aria-keyshortcuts')).toBe('/')
  })

  it('is a letter where somebody types', async () => {
    const { user } = openSite('/', client)
    await user.type(await box(), '16/7')
    expect(await box()).toHaveProperty('value', '16/7')
  })

  it.each(['{Control>}/{/Control}', '{Meta>}/{/Meta}', '{Alt>}/{/Alt}'])(
    'is left alone with %s',
    async (keys) => {
      const { user } = openSite('/', client)
      const input = await box()
      await user.keyboard(keys)
      expect(document.activeElement).not.toBe(input)
    },
  )
})
