import { screen, within } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import type { Conference } from '../../src/model/conference.ts'
import { conferenceOf, reportOf } from '../fixtures/conference.ts'
import { authoritiesOf, officialOf, placeOf } from '../link/authorities.ts'
import { clientOf, openSite } from './open-site.tsx'

type Sketch = {
  readonly id: string
  readonly place: string
  readonly official: string | null
  readonly text: string
}

function sketched({ id, place, official, text }: Sketch): Conference {
  const conference = conferenceOf({ id, reports: [reportOf(text, { id })] })
  const year = id.slice(0, 4)
  return {
    ...conference,
    date: { ...conference.date!, start: `${year}-03-12`, end: `${year}-03-12` },
    place: { ...conference.place!, authority: place },
    officials: conference.officials.map((one) => ({ ...one, official })),
  }
}

const client = clientOf(
  [
    sketched({
      id: '2031-a',
      place: 'dong-mau',
      official: 'tran-van-mau',
      text: 'Hội nghị thông tin đối ngoại năm 2031 tại Đông Mẫu\nÔng Trần Văn Mẫu dự.',
    }),
    sketched({
      id: '2031-b',
      place: 'tay-mau',
      official: null,
      text: 'Hội nghị thông tin đối ngoại\nHọp tại Tây Mẫu.',
    }),
    sketched({
      id: '2029-c',
      place: 'dong-mau',
      official: null,
      text: 'Lớp bồi dưỡng nghiệp vụ\nHọp tại Đông Mẫu.',
    }),
  ],
  {},
  authoritiesOf({
    places: [
      placeOf({ id: 'dong-mau', preferredForm: 'Đông Mẫu' }),
      placeOf({ id: 'tay-mau', preferredForm: 'Tây Mẫu' }),
    ],
    officials: [officialOf({ id: 'tran-van-mau', preferredForm: 'Trần Văn Mẫu' })],
  }),
)

const chips = async () => {
  const row = await screen.findByRole('list', { name: 'Lọc theo:' })
  return within(row)
    .getAllByRole('link')
    .map((link) => link.getAttribute('aria-label'))
}

describe('the filters offered under a search', () => {
  it('are the names in it, each with what the view then has', async () => {
    openSite('/?q=thong+tin+doi+ngoai+2031+dong+mau', client)
    expect(await chips()).toEqual(['Năm 2031: 1 hội nghị', 'Nơi: Đông Mẫu: 2 hội nghị'])
  })

  it('take their words out of the text and are chosen instead', async () => {
    const { user, addressNow } = openSite('/?q=đối+ngoại+Trần+Văn+Mẫu', client)
    await user.click(await screen.findByRole('link', { name: 'Người: Trần Văn Mẫu: 1 hội nghị' }))
    await expect.poll(addressNow).toBe('/?q=đối ngoại&nguoi=tran-van-mau')
    await expect.poll(() => screen.getByLabelText('Tìm trong kỷ yếu')).toHaveProperty('value', 'đối ngoại')
    expect((await screen.findByRole('status')).textContent).toBe(
      '1 hội nghị khớp với «đối ngoại», có Trần Văn Mẫu',
    )
  })

  it('hand the focus on when they are chosen', async () => {
    const { user } = openSite('/?q=đối+ngoại+Đông+Mẫu+2031', client)
    const focused = () =>
      document.activeElement?.getAttribute('aria-label') ?? document.activeElement?.textContent
    await user.click(await screen.findByRole('link', { name: /^Nơi: Đông Mẫu/u }))
    await expect.poll(focused).toBe('Năm 2031: 1 hội nghị')
    await user.keyboard('{Enter}')
    await expect.poll(focused).toMatch(/^1 hội nghị khớp với «đối ngoại»/u)
  })

  it('keep what is chosen already', async () => {
    const { user, addressNow } = openSite('/?q=nam+2031&noi=tay-mau', client)
    await user.click(await screen.findByRole('link', { name: 'Năm 2031: 1 hội nghị' }))
    await expect.poll(addressNow).toBe('/?nam=2031&noi=tay-mau')
  })

  it('are not those that would find nothing', async () => {
    openSite('/?q=boi+duong+dong+mau+2031', client)
    expect(await chips()).toEqual(['Nơi: Đông Mẫu: 1 hội nghị'])
  })

  it('are read from the query as it was understood', async () => {
    openSite('/?q=ddoois+ngoaij+Taay+Maaux', client)
    expect(await chips()).toEqual(['Nơi: Tây Mẫu: 1 hội nghị'])
  })

  it.each(['/?q=doi+ngoai', '/', '/?q="Đông+Mẫu"', '/?noi=dong-mau'])('are none at %s', async (address) => {
    openSite(address, client)
    await screen.findByRole('status')
    expect(screen.queryByText('Lọc theo:')).toBeNull()
  })
})
