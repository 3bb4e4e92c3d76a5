import { screen } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import { briefOf } from '../../src/model/brief.ts'
import { newestFirst } from '../../src/model/newest-first.ts'
import { briefStore } from '../../src/web/brief-store.ts'
import { CONFERENCES } from './conferences.ts'
import { clientOf, openSite } from './open-site.tsx'

/** The site, where rows are fetched as the test says; the newest is number 0. */
function site(address: string, read: Parameters<typeof briefStore>[0]) {
  const client = clientOf(CONFERENCES)
  const holdings = { ...client.holdings('0123456789abcdef'), briefs: briefStore(read) }
  return openSite(address, { ...client, holdings: () => holdings })
}

const BRIEFS = CONFERENCES.toSorted(newestFirst).map(briefOf)
const at = (numbers: readonly number[]) =>
  numbers.map((first) => ({ first, briefs: BRIEFS.slice(first, first + 1) }))
const never = () => new Promise<never>(() => undefined)
const status = () => screen.getByRole('status').textContent
const rows = () => screen.queryAllByRole('heading', { level: 4, hidden: true }).length
const list = () => (document.querySelector('main div[aria-busy="true"]') ? 'busy' : 'set')

describe('what is found', () => {
  it('is counted though its rows have not come', async () => {
    site('/?nam=2031', never)
    await screen.findByRole('heading', { level: 1, name: 'Dòng thời gian' })
    expect(status()).toContain('2 hội nghị')
    expect(rows()).toBe(0)
  })

  it('is counted while the list before still stands', async () => {
    const { user } = site('/?nam=2029', (numbers) =>
      numbers.includes(2) ? Promise.resolve(at(numbers)) : never(),
    )
    await expect.poll(rows).toBe(1)
    const seen: string[] = []
    const observer = new MutationObserver(() => seen.push(`${status()} ${list()} ${rows()}`))
    observer.observe(document.body, {
      subtree: true,
      childList: true,
      characterData: true,
      attributes: true,
    })
    await user.click(screen.getByRole('link', { name: /^2031/u }))
    await expect.poll(rows).toBe(0)
    observer.disconnect()
    expect(seen).toContainEqual(expect.stringMatching(/^2 hội nghị.* busy 1$/u))
    const renewed = seen.findIndex((one) => one.endsWith(' 0'))
    expect(seen.findIndex((one) => one.startsWith('2 '))).toBeLessThan(renewed)
    expect(seen.slice(renewed)).not.toContainEqual(expect.stringContaining(' busy '))
    expect(list()).toBe('set')
  })

  it('is listed where its rows cannot be had, which is said there', async () => {
    site('/?nam=2031', () => Promise.reject(new Error('network')))
    expect((await screen.findAllByRole('alert')).length).toBeGreaterThan(0)
    expect(status()).toContain('2 hội nghị')
  })
})
