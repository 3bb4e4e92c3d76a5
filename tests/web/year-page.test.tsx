import { screen, within } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import { prerenderer } from '../../src/web/prerender/prerenderer.tsx'
import { corpusOf } from '../bench/corpus/corpus.ts'
import { inHand, publicationOf } from '../fixtures/publication.ts'
import { CONFERENCES } from './conferences.ts'
import { clientOf, openSite } from './open-site.tsx'

const main = () => within(screen.getByRole('main'))
const yearOf = ({ date }: (typeof CONFERENCES)[number]) => date?.start?.slice(0, 4)

describe('the page of a year', () => {
  const [year = ''] = CONFERENCES.flatMap((one) => yearOf(one) ?? [])

  it('has its conferences, and the way to the timeline and to the other years', async () => {
    openSite(`/nam/${year}`, clientOf(CONFERENCES))
    expect(await screen.findByRole('heading', { level: 1, name: `Hội nghị năm ${year}` })).toBeTruthy()
    const of = CONFERENCES.filter((one) => yearOf(one) === year)
    for (const { event } of of) expect(main().getByRole('link', { name: event.title })).toBeTruthy()
    expect(main().getAllByRole('heading', { level: 4 })).toHaveLength(of.length)
    const toTimeline = main().getByRole('link', { name: 'Xem trên dòng thời gian' })
    expect(toTimeline.getAttribute('href')).toBe(`/#nam-${year}`)
    const years = within(main().getByRole('navigation', { name: 'Từng năm' }))
    expect(years.getByRole('link', { current: 'page' }).textContent).toBe(year)
    const known = new Set(CONFERENCES.map((one) => yearOf(one)))
    expect(years.getAllByRole('link')).toHaveLength(known.size)
  })

  it('of which the archive has nothing says so', async () => {
    openSite('/nam/1901', clientOf(CONFERENCES))
    const name = 'Kỷ yếu không có hội nghị nào của năm «1901»'
    expect(await screen.findByRole('heading', { level: 1, name })).toBeTruthy()
    expect(main().queryAllByRole('heading', { level: 4 })).toEqual([])
    expect(main().queryByRole('link', { current: 'page' })).toBeNull()
    const nearest = CONFERENCES.flatMap((one) => yearOf(one) ?? []).toSorted()[0]
    const link = within(screen.getByText(/^Gần nhất:/u)).getByRole('link', { name: `năm ${nearest}` })
    expect(link.getAttribute('href')).toBe(`/nam/${nearest}`)
  })

  it('that is no year leads to the timeline', async () => {
    openSite('/nam/hai-nghin', clientOf(CONFERENCES))
    await screen.findByRole('heading', { level: 1, name: /«hai-nghin»/u })
    expect(screen.queryByText(/^Gần nhất:/u)).toBeNull()
    const link = main().getByRole('link', { name: 'Xem lại toàn bộ dòng thời gian' })
    expect(link.getAttribute('href')).toBe('/')
  })
})

describe('without a program', () => {
  const [first, ...others] = corpusOf(600, { syllables: 60 })
  const conferences = [{ ...first!, date: null }, ...others]
  const archive = publicationOf({ conferences })
  const { render, pages } = prerenderer({ ...inHand(archive), base: '/', site: archive.site })

  it('every conference is on the page of its year, which the timeline leads to', async () => {
    const timeline = (await render('/')).body
    const [withoutProgram = ''] = /<noscript>.*?<\/noscript>/su.exec(timeline) ?? []
    const years = new Set(conferences.map((one) => yearOf(one) ?? 'khong-ro-nam'))
    for (const year of years) {
      expect(withoutProgram).toContain(`href="/nam/${year}"`)
      expect(pages.flat()).toContain(`/en/nam/${year}`)
      const { body, head } = await render(`/nam/${year}`)
      const links = [...body.matchAll(/<a href="\/hoi-nghi\/(?<id>[^"]+)"/gu)].map(({ groups }) => groups?.id)
      const of = conferences.filter((one) => (yearOf(one) ?? 'khong-ro-nam') === year)
      expect(new Set(links)).toEqual(new Set(of.map(({ id }) => id)))
      expect(head).toContain(`href="${archive.site}nam/${year}/atom.xml"`)
      expect(head).toContain(`<link rel="canonical" href="${archive.site}nam/${year}" />`)
    }
  })
})
