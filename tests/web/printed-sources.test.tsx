import { screen } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import { conferenceOf, evidenceOf, reportOf } from '../fixtures/conference.ts'
import { clientOf, openSite } from './open-site.tsx'

const one = reportOf('Sở Mẫu họp tại Huế. Bà Lê Thị Mẫu chủ trì.', {
  ...{ id: 'mot', publisher: 'Báo Một', headline: 'Họp tại Huế', published: '2031-03-13' },
  url: 'https://bao.example/mot',
})
const two = reportOf('Hội nghị ở Huế.', { id: 'hai', publisher: null, headline: null })
const plain = conferenceOf({ id: 'hue', reports: [one, two] })
const evidence = [evidenceOf(two, 'Huế'), evidenceOf(one, 'Huế')]
const conference = {
  ...plain,
  event: { ...plain.event, evidence: [evidenceOf(one, 'họp')] },
  date: { ...plain.date!, evidence: [evidenceOf(one, 'Huế. Bà')] },
  place: { ...plain.place!, evidence },
}

const printed = async (heading: string) => {
  const title = await screen.findByRole('heading', { level: 2, name: heading, hidden: true })
  return [...title.nextElementSibling!.children].map(({ textContent }) => textContent)
}
const notesOf = (key: string) => document.getElementById(`muc-${key}`)?.dataset.notes

describe('a conference on paper', () => {
  it('gives each sentence as one note, with its report, in the order of the page', async () => {
    openSite('/hoi-nghi/hue', clientOf([conference]))
    expect((await printed('Dẫn chứng')).slice(0, 3)).toEqual([
      'Sở Mẫu họp tại Huế. — Báo Một',
      'Bà Lê Thị Mẫu chủ trì. — Báo Một',
      'Hội nghị ở Huế. — Không rõ báo',
    ])
    expect(notesOf('ngay')).toBe('1, 2')
    expect(notesOf('noi-hop')).toBe('1, 3')
    expect(notesOf('ten')).toBe('1')
  })

  it('names its sources with their addresses, and where and when it was printed', async () => {
    openSite('/hoi-nghi/hue', clientOf([conference]))
    expect(await printed('Nguồn')).toEqual([
      '«Họp tại Huế», Báo Một, 13/3/2031 (bài tóm lược).https://bao.example/mot',
      'Không rõ báo (bài tóm lược).',
    ])
    expect(
      screen.getByText(/^, https:\/\/ky-yeu\.example\/hoi-nghi\/hue, in ngày \d+\/\d+\/\d{4}\.$/u, {
        ignore: 'span',
      }),
    ).toBeTruthy()
  })
})
