import { screen } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import { NO_AUTHORITIES } from '../../src/model/no-authorities.ts'
import type { Answer } from '../../src/search/engine.ts'
import type { Asking } from '../../src/search/search-in-steps.ts'
import { ArchiveError } from '../../src/web/archive-error.ts'
import { conferenceOf } from '../fixtures/conference.ts'
import { clientOf, finderOf, openSite } from './open-site.tsx'

const IN_FACTS = 'Hội nghị có chữ trong tên'
const IN_TEXT = 'Hội nghị có chữ trong bài'
const titled = (id: string, title: string) => {
  const { event, ...any } = conferenceOf({ id })
  return { ...any, event: { ...event, title } }
}
const conferences = [titled('a', IN_FACTS), titled('b', IN_TEXT)]
const archive = { conferences, authorities: NO_AUTHORITIES }
const client = clientOf(conferences)

const answerOf = (texts: Answer['texts'], ...documents: readonly number[]): Answer => ({
  hits: documents.map((document) => ({ document, tier: 0, score: 1 })),
  ...{ texts, text: 'chữ', understood: 'as-typed', missing: [], offers: [], withMarksOptional: null },
})

/** The site, where texts are searched as long as the test wants. */
function slowly(address = '/?q=chữ') {
  const whole: ((answer: Answer) => void)[] = []
  const search = (_text: string, _reading: string, { onFacts }: Asking = {}) => {
    onFacts?.(answerOf('to-come', 0))
    return new Promise<Answer>((resolve) => whole.push(resolve))
  }
  const site = openSite(address, {
    ...client,
    searcher: { ...client.searcher, find: finderOf(archive, search) },
  })
  return { ...site, whole }
}

const listed = () => screen.queryAllByRole('heading', { level: 3 }).map(({ textContent }) => textContent)

describe('a search that takes its time', () => {
  it('shows what cards and facts say, then everything, and says aloud only that', async () => {
    const { whole } = slowly()
    await screen.findByText('Đang tìm tiếp trong toàn văn…')
    expect(listed()).toEqual([IN_FACTS])
    expect(screen.getByRole('status', { busy: true }).textContent).toContain('1 hội nghị')
    whole[0]?.(answerOf('whole', 0, 1))
    await expect.poll(listed).toEqual([IN_FACTS, IN_TEXT])
    expect(screen.queryByText('Đang tìm tiếp trong toàn văn…')).toBeNull()
    expect(screen.getByRole('status', { busy: false }).textContent).toContain('2 hội nghị')
  })

  it('leaves the rows that are shown where they stand, though another would be the best', async () => {
    const { whole } = slowly()
    await screen.findByText('Đang tìm tiếp trong toàn văn…')
    whole[0]?.(answerOf('whole', 1, 0))
    await expect.poll(listed).toEqual([IN_FACTS, IN_TEXT])
  })

  it('in the order of time asks before it puts rows between those that are read', async () => {
    const { whole, user } = slowly('/?q=chữ&xep=thoi-gian')
    await screen.findByText('Đang tìm tiếp trong toàn văn…')
    const inTime = () => screen.queryAllByRole('heading', { level: 4 }).map(({ textContent }) => textContent)
    expect(inTime()).toEqual([IN_FACTS])
    whole[0]?.(answerOf('whole', 1, 0))
    const more = await screen.findByRole('button', { name: 'Hiện thêm 1 từ toàn văn' })
    expect(inTime()).toEqual([IN_FACTS])
    expect(screen.getByRole('status', { busy: false }).textContent).toContain('1 hội nghị')
    await user.click(more)
    await expect.poll(() => inTime().length).toBe(2)
    expect(screen.getByRole('status').textContent).toContain('2 hội nghị')
    expect(screen.queryByText('Đang tìm tiếp trong toàn văn…')).toBeNull()
  })

  it('in the order of time shows at once what puts nothing between', async () => {
    const { whole } = slowly('/?q=chữ&xep=thoi-gian')
    await screen.findByText('Đang tìm tiếp trong toàn văn…')
    whole[0]?.(answerOf('whole', 0))
    await expect.poll(() => screen.queryByText('Đang tìm tiếp trong toàn văn…')).toBeNull()
    expect(screen.queryByRole('button', { name: /từ toàn văn/u })).toBeNull()
  })

  it('takes a row away that is not found after all', async () => {
    const { whole } = slowly()
    await screen.findByText('Đang tìm tiếp trong toàn văn…')
    whole[0]?.(answerOf('whole', 1))
    await expect.poll(listed).toEqual([IN_TEXT])
  })

  it('says when the texts cannot be searched, and searches them again', async () => {
    const { whole, user } = slowly()
    await screen.findByText('Đang tìm tiếp trong toàn văn…')
    whole[0]?.(answerOf('out-of-reach', 0))
    await user.click(await screen.findByRole('button', { name: 'Tìm lại trong toàn văn' }))
    await expect.poll(() => whole.length).toBe(2)
    whole[1]?.(answerOf('whole', 0, 1))
    await expect.poll(listed).toEqual([IN_FACTS, IN_TEXT])
    expect(screen.queryByRole('alert')).toBeNull()
  })

  it('is not taken for another that was asked meanwhile', async () => {
    const { whole, user } = slowly()
    await screen.findByText('Đang tìm tiếp trong toàn văn…')
    await user.type(screen.getByRole('combobox', { name: 'Tìm trong kỷ yếu' }), ' x')
    await expect.poll(() => whole.length).toBeGreaterThan(1)
    whole.at(-1)?.(answerOf('whole', 1))
    await expect.poll(listed).toEqual([IN_TEXT])
    whole[0]?.(answerOf('whole', 0, 1))
    await expect.poll(listed).toEqual([IN_TEXT])
  })

  it('shows what was found, though what else could be chosen is out of reach', async () => {
    const search = (text: string) =>
      text === 'chữ 2031'
        ? Promise.resolve({ ...answerOf('out-of-reach', 0), text })
        : Promise.reject(new ArchiveError('unreachable', 'text-0123456789abcdef.bin'))
    openSite('/?q=chữ+2031', { ...client, searcher: { ...client.searcher, find: finderOf(archive, search) } })
    await screen.findByRole('button', { name: 'Tìm lại trong toàn văn' })
    expect(listed()).toEqual([IN_FACTS])
  })

  it('of a few letters says that the texts want more', async () => {
    const search = () => Promise.resolve(answerOf('too-little-typed', 0))
    openSite('/?q=c', { ...client, searcher: { ...client.searcher, find: finderOf(archive, search) } })
    await screen.findByText(/gõ thêm để tìm hết, cả trong toàn văn/u)
  })

  it('that fails takes nothing else with it: it is said what is missing, that the rest stands, and it is tried again', async () => {
    const answers = [Promise.reject(new ArchiveError('refused', 'lexicon-0123456789abcdef.bin', 503))]
    const search = () => answers.shift() ?? Promise.resolve(answerOf('whole', 0))
    const { user } = openSite('/?q=chữ', {
      ...client,
      searcher: { ...client.searcher, find: finderOf(archive, search) },
    })
    const said = await screen.findByRole('alert')
    expect(screen.getByRole('heading', { level: 1 }).textContent).toBe('Chưa hiện được phần này')
    expect(said.textContent).toContain('Máy chủ chưa đưa được chỉ mục tìm kiếm (mã 503).')
    expect(said.textContent).toContain('Các phần khác của kỷ yếu không bị ảnh hưởng.')
    await user.click(screen.getByRole('button', { name: 'Thử lại' }))
    await expect.poll(listed).toEqual([IN_FACTS])
  })
})
