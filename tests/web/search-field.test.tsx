import { act, fireEvent, screen } from '@testing-library/react'
import { describe, expect, it, vi } from 'vitest'
import { SuggestionMenu } from '../../src/web/components/suggestion-menu.tsx'
import { loadSuggestionMenu } from '../../src/web/load-suggestion-menu.ts'
import { conferenceOf } from '../fixtures/conference.ts'
import { clientOf, openSite } from './open-site.tsx'

vi.mock('../../src/web/load-suggestion-menu.ts')

/** Opens the site where the list of suggestions comes when it is told to. */
async function opened(address = '/') {
  let come = () => {}
  let fail = () => {}
  const menu = new Promise<typeof SuggestionMenu>((resolve, reject) => {
    come = () => resolve(SuggestionMenu)
    fail = () => reject(new Error('gone'))
  })
  vi.mocked(loadSuggestionMenu).mockReset().mockReturnValue(menu)
  const site = openSite(address, clientOf([conferenceOf({ id: '2031-a' })]))
  const box = await screen.findByRole<HTMLInputElement>('combobox', { name: 'Tìm trong kỷ yếu' })
  return { ...site, box, come: () => act(async () => come()), fail: () => act(async () => fail()) }
}

const list = () => screen.queryByRole('listbox')

describe('the search box before its list is there', () => {
  it('asks for it only when somebody goes there', async () => {
    const { user, box } = await opened()
    expect(loadSuggestionMenu).not.toHaveBeenCalled()
    await user.click(box)
    expect(loadSuggestionMenu).toHaveBeenCalled()
  })

  it('takes every letter, and is the same box when the list comes, opened', async () => {
    const { user, box, come, addressNow } = await opened()
    await user.type(box, 'hoi nghi')
    box.setSelectionRange(3, 3)
    await expect.poll(addressNow).toBe('/?q=hoi nghi')
    expect(list()).toBeNull()
    await come()
    await screen.findByRole('listbox')
    expect(box.isConnected).toBe(true)
    expect(document.activeElement).toBe(box)
    expect([box.value, box.selectionStart]).toEqual(['hoi nghi', 3])
    expect(box.getAttribute('aria-controls')).toBe(list()?.id)
  })

  it('goes on with a word that an input method composes', async () => {
    const { user, box, come } = await opened()
    await user.click(box)
    fireEvent.compositionStart(box)
    fireEvent.change(box, { target: { value: 'hô' } })
    await come()
    await screen.findByRole('listbox')
    fireEvent.keyDown(box, { key: 'ArrowDown', isComposing: true })
    fireEvent.change(box, { target: { value: 'hội' } })
    expect([box.value, box.getAttribute('aria-activedescendant')]).toEqual(['hội', null])
  })

  it('is cleared with Escape', async () => {
    const { user, box, come, addressNow } = await opened()
    await user.type(box, 'hoi{Escape}')
    await come()
    expect(box.value).toBe('')
    await expect.poll(addressNow).toBe('/')
  })

  it('is left for good by who leaves it', async () => {
    const { user, box, come } = await opened()
    await user.type(box, 'hoi')
    await user.tab()
    const gone = document.activeElement
    await come()
    await expect.poll(() => box.getAttribute('aria-controls')).not.toBeNull()
    expect(document.activeElement).toBe(gone)
    expect(list()).toBeNull()
  })

  it('searches without a list that cannot be had', async () => {
    const { user, box, fail, addressNow } = await opened('/hoi-nghi/2031-a')
    await user.type(box, 'hoi')
    await fail()
    await user.keyboard('{Enter}')
    await expect.poll(addressNow).toBe('/?q=hoi')
  })
})
