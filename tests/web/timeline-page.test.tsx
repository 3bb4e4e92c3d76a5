import { screen, within } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import { conferenceOf } from '../fixtures/conference.ts'
import { authoritiesOf, placeOf } from '../link/authorities.ts'
import { CONFERENCES } from './conferences.ts'
import { clientOf, openSite } from './open-site.tsx'

const open = (address: string) => openSite(address, clientOf(CONFERENCES))

const headings = (level: number) =>
  screen.getAllByRole('heading', { level }).map(({ textContent }) => textContent)

/** What is announced once the page is there. */
async function status() {
  await screen.findByRole('heading', { level: 1 })
  return screen.getByRole('status').textContent
}

describe('the timeline', () => {
  it('goes by year, newest first, the undated at the end', async () => {
    open('/')
    await screen.findByRole('heading', { level: 1, name: 'Dòng thời gian' })
    expect(headings(2)).toEqual(['2031', '2029', '2027', 'Không rõ năm'])
  })

  it('puts the months of a year in order and says when the month is not known', async () => {
    open('/')
    await status()
    expect(headings(3)).toEqual(['Tháng 9', 'Tháng 3', 'Tháng 7', 'Không rõ tháng'])
  })

  it('gives an entry its day, place, level, chair, kind and directive', async () => {
    open('/')
    const link = await screen.findByRole('link', {
      name: 'Hội nghị triển khai công tác thông tin đối ngoại năm 2031',
    })
    const entry = link.closest('li')
    expect(entry?.textContent).toContain('12Thứ Tư')
    expect(entry?.textContent).toContain(
      'Đà Nẵng · cấp tỉnh, thành phố · chủ trì Lê Thị Mẫu, Phó Chủ tịch UBND thành phố',
    )
    expect(entry?.textContent).toContain('triển khai')
    expect(within(entry!).getByRole('link', { name: 'Kết luận 57-KL/TW' })).toBeTruthy()
  })

  it('marks the part of a date that was inferred', async () => {
    open('/')
    expect(await screen.findByTitle('năm được suy ra')).toHaveProperty('textContent', 'năm 2031')
  })

  it('shows a date no more exactly than it is known', async () => {
    open('/')
    await status()
    const when = (title: string) =>
      screen.getByRole('link', { name: title }).closest('li')?.firstElementChild?.textContent
    expect(when('Tập huấn nghiệp vụ biên giới')).toBe('12–13')
    expect(when('Hội nghị sơ kết quý ba')).toBe('tháng 9năm 2031')
    expect(when('Hội nghị tổng kết năm 2027')).toBe('năm 2027')
    expect(when('Hội nghị giao ban báo chí')).toBe('14tháng 9')
    expect(when('Gặp mặt phóng viên')).toBe('không rõ ngày')
  })

  it('has an anchor for every year', async () => {
    open('/')
    expect(await screen.findByRole('heading', { name: '2029' })).toHaveProperty('id', 'nam-2029')
  })

  it('says so when the archive is empty', async () => {
    openSite('/', clientOf([]))
    expect(await screen.findByText('Kỷ yếu chưa có hội nghị nào.')).toBeTruthy()
  })
})

describe('searching', () => {
  it('finds as one types, without marks, and keeps the query in the address', async () => {
    const { user, addressNow } = open('/')
    await user.type(await screen.findByLabelText('Tìm trong kỷ yếu'), 'da nang')
    await expect.poll(status).toBe('1 hội nghị khớp với «da nang»')
    await expect.poll(addressNow).toBe('/?q=da nang')
    // The list follows the count.
    await expect.poll(() => screen.queryByRole('heading', { name: '2029' })).toBeNull()
  })

  it('loses no letter of a fast typist', async () => {
    const { user } = open('/')
    const box = await screen.findByLabelText('Tìm trong kỷ yếu')
    await user.type(box, 'thông tin đối ngoại')
    expect(box).toHaveProperty('value', 'thông tin đối ngoại')
  })

  it('underlines the words found, neighbours as one', async () => {
    open('/?q=thong+tin+doi+ngoai')
    await status()
    expect(screen.getAllByText('thông tin đối ngoại')[0]?.tagName).toBe('MARK')
  })

  it('shows the passage when the words stand only in the report', async () => {
    open('/?q=can+bo+co+so')
    await status()
    expect(screen.getByText('cán bộ cơ sở').parentElement?.textContent).toContain('mở thêm hai lớp tập huấn')
  })

  it('says how many, of what and of when, politely', async () => {
    open('/?q=hoi+nghi&nam=2027-2029')
    expect(await status()).toBe('1 hội nghị khớp với «hoi nghi», năm 2027–2029')
  })

  it('says that nothing was found and leads back to everything', async () => {
    const { user, addressNow } = open('/?q=voi+trang')
    expect(await screen.findByRole('heading', { name: 'Không có hội nghị nào khớp' })).toBeTruthy()
    await user.click(screen.getByRole('link', { name: 'Xem lại toàn bộ dòng thời gian' }))
    expect(await screen.findByRole('heading', { name: '2031' })).toBeTruthy()
    await expect.poll(addressNow).toBe('/')
    expect(screen.getByLabelText('Tìm trong kỷ yếu')).toHaveProperty('value', '')
  })

  it('says what can be done where nothing was typed', async () => {
    open('/?nam=1901')
    expect(await screen.findByText('Bỏ bớt điều kiện, hoặc chọn năm khác.')).toBeTruthy()
  })

  it('drops one condition and keeps the other', async () => {
    const { user, addressNow } = open('/?q=hoi+nghi&nam=2031')
    await user.click(await screen.findByRole('link', { name: 'Bỏ «hoi nghi»' }))
    await expect.poll(addressNow).toBe('/?nam=2031')
  })

  it('leaves the search in one step back, however many letters were typed', async () => {
    const { user, router, addressNow } = open('/')
    await user.type(await screen.findByLabelText('Tìm trong kỷ yếu'), 'bien gioi')
    await router.navigate(-1)
    await expect.poll(addressNow).toBe('/')
  })
})

describe('the year rail', () => {
  it('has a way to each year with its number, and none to an empty year', async () => {
    open('/')
    const rail = await screen.findByRole('navigation', { name: 'Năm' })
    expect(
      within(rail)
        .getAllByRole('link')
        .map(({ textContent }) => textContent),
    ).toEqual(['20312 hội nghị', '20291 hội nghị', '20271 hội nghị'])
    expect(within(rail).getAllByText('2030')[0]?.tagName).toBe('SPAN')
  })

  it('filters by a year, says which is chosen, and lets it go again', async () => {
    const { user, addressNow } = open('/')
    await user.click(await screen.findByRole('link', { name: /^2029\s?1\s?hội nghị$/u }))
    await expect.poll(addressNow).toBe('/?nam=2029')
    await expect.poll(() => headings(2)).toEqual(['2029'])
    const chosen = await screen.findByRole('link', { name: /^2029\s?1\s?hội nghị$/u, current: true })
    await user.click(chosen)
    await expect.poll(addressNow).toBe('/')
  })

  it('filters by a span of years', async () => {
    const { user, addressNow } = open('/')
    await user.selectOptions(await screen.findByLabelText('Từ năm'), '2029')
    await expect.poll(addressNow).toBe('/?nam=2029-')
    await user.selectOptions(screen.getByLabelText('Đến năm'), '2030')
    await expect.poll(addressNow).toBe('/?nam=2029-2030')
    await expect.poll(() => headings(2)).toEqual(['2029'])
  })

  it('is one stop of Tab, and gone through with the arrows', async () => {
    const { user } = open('/?nam=2029')
    const links = within(await screen.findByRole('navigation', { name: 'Năm' })).getAllByRole('link')
    expect(links.map(({ tabIndex }) => tabIndex)).toEqual([-1, 0, -1])
    links[1]?.focus()
    await user.keyboard('{ArrowDown}')
    expect(document.activeElement).toBe(links[2])
    await user.keyboard('{ArrowDown}{Home}')
    expect(document.activeElement).toBe(links[0])
    await user.keyboard('{ArrowUp}{End}{ArrowLeft}')
    expect(document.activeElement).toBe(links[1])
    await expect.poll(() => links.map(({ tabIndex }) => tabIndex)).toEqual([-1, 0, -1])
  })

  it('widens the chosen span with Shift', async () => {
    const { user, addressNow } = open('/?nam=2029')
    const bar = await screen.findByRole('link', { name: /^2031\s?2\s?hội nghị$/u })
    await user.keyboard('{Shift>}')
    await user.click(bar)
    await user.keyboard('{/Shift}')
    await expect.poll(addressNow).toBe('/?nam=2029-2031')
  })

  it('is drawn over with a mouse, over empty years too', async () => {
    const { user, addressNow } = open('/')
    const rail = await screen.findByRole('navigation', { name: 'Năm' })
    const bar = (year: string) => within(rail).getAllByText(year)[0]!
    await user.pointer([{ keys: '[MouseLeft>]', target: bar('2027') }, { target: bar('2029') }])
    expect(bar('2029').closest('a')?.getAttribute('aria-current')).toBe('true')
    expect(addressNow()).toBe('/')
    await user.pointer([{ target: bar('2030') }, { keys: '[/MouseLeft]' }])
    await expect.poll(addressNow).toBe('/?nam=2027-2030')
  })

  it('lets a span that is being drawn go with Escape', async () => {
    const { user, addressNow } = open('/')
    const rail = await screen.findByRole('navigation', { name: 'Năm' })
    const bar = (year: string) => within(rail).getAllByText(year)[0]!
    await user.pointer([{ keys: '[MouseLeft>]', target: bar('2027') }, { target: bar('2029') }])
    await user.keyboard('{Escape}')
    await user.pointer([{ target: bar('2030') }, { keys: '[/MouseLeft]' }])
    expect(rail.querySelector('[aria-current]')).toBeNull()
    expect(addressNow()).toBe('/')
  })

  it('has its numbers in a table, by level, the empty years too', async () => {
    const { user } = open('/')
    await user.click(await screen.findByText('Số liệu theo năm'))
    const rows = within(screen.getByRole('table')).getAllByRole('row')
    expect(rows.map(({ textContent }) => textContent)).toMatchInlineSnapshot(`
      [
        "Nămtrung ươngbộ, ngànhkhu vựctỉnh, thành phốhuyệnkhông rõ cấpCộng",
        "2031–––1–12",
        "2030––––––0",
        "2029–––––11",
        "2028––––––0",
        "2027–––––11",
      ]
    `)
  })

  it('says that it cannot read a span of years', async () => {
    open('/?nam=hai-nghin')
    expect(await screen.findByText(/Không hiểu «nam=hai-nghin»/)).toBeTruthy()
  })
})

describe('a place in the address', () => {
  const into = (id: string) => ({ id, date: '2031-07-01', source: 'Nghị quyết mẫu' })
  const places = [
    placeOf({ id: 'dong-mau', preferredForm: 'Đông Mẫu' }),
    placeOf({ id: 'tay-mau', preferredForm: 'Tây Mẫu', to: '2031-06-30', successor: into('dong-mau') }),
  ]
  const metAt = (id: string, authority: string) => {
    const conference = conferenceOf({ id })
    return { ...conference, place: conference.place && { ...conference.place, authority } }
  }
  const client = clientOf(
    [metAt('2031-a', 'dong-mau'), metAt('2031-b', 'tay-mau'), metAt('2031-c', 'khac')],
    {},
    authoritiesOf({ places }),
  )

  it('shows what met there and in what went into it', async () => {
    openSite('/?noi=dong-mau', client)
    expect(await status()).toBe('2 hội nghị, tại Đông Mẫu')
  })

  it('of former days shows what met there', async () => {
    openSite('/?noi=tay-mau', client)
    expect(await status()).toBe('1 hội nghị, tại Tây Mẫu')
  })

  it('is a condition to be rid of', async () => {
    const { user, addressNow } = openSite('/?noi=tay-mau&nam=2031', client)
    await user.click(await screen.findByRole('link', { name: 'Bỏ «Nơi: Tây Mẫu»' }))
    expect(addressNow()).toBe('/?nam=2031')
  })

  it('that nobody knows is said, and chooses none', async () => {
    openSite('/?noi=sao-hoa', client)
    expect(await status()).toBe('3 hội nghị')
    expect(screen.getByText(/Nơi «sao-hoa» không có trong kho/u)).toBeTruthy()
  })

  it('is where the place of a conference leads', async () => {
    const { user, addressNow } = openSite('/hoi-nghi/2031-b?chung=noi-hop', client)
    await user.click(await screen.findByRole('link', { name: 'Các hội nghị có Đà Nẵng' }))
    expect(addressNow()).toBe('/?noi=tay-mau')
  })
})

describe('the answers to a text', () => {
  const inTitle = { ...conferenceOf({ id: '2020-a' }) }
  const renamed = (id: string, title: string) => {
    const conference = conferenceOf({ id })
    return { ...conference, event: { ...conference.event, title } }
  }
  const client = clientOf([
    renamed('2031-b', 'Lớp bồi dưỡng cán bộ'),
    { ...inTitle, event: { ...inTitle.event, title: 'Hội nghị Kết luận 57' } },
    renamed('2029-c', 'Hội nghị sơ kết'),
  ])

  it('stand with the best first, each with its whole date', async () => {
    openSite('/?q=ket+luan+57', client)
    expect((await screen.findByRole('heading', { level: 2 })).textContent).toBe('Khớp nhất đứng trước')
    const [best] = screen.getAllByRole('heading', { level: 3 })
    expect(best?.textContent).toBe('Hội nghị Kết luận 57')
    expect(best?.closest('li')?.querySelector('time')?.textContent).toBe('12Thứ Tưtháng 3năm 2031')
  })

  it('may stand in the order of time, and go back', async () => {
    const { user, addressNow } = openSite('/?q=ket+luan+57', client)
    await user.click(await screen.findByRole('link', { name: 'Xếp theo thời gian' }))
    expect(addressNow()).toBe('/?q=ket luan 57&xep=thoi-gian')
    expect(await screen.findByRole('heading', { level: 2, name: '2031' })).toBeTruthy()
    await user.click(screen.getByRole('link', { name: 'Xếp theo mức khớp' }))
    await expect.poll(addressNow).toBe('/?q=ket luan 57')
  })

  it('of an archive that is only browsed stand by year', async () => {
    openSite('/', client)
    await screen.findByRole('heading', { level: 2 })
    expect(screen.queryByText(/Xếp theo/u)).toBeNull()
  })
})

it('makes room for answers with the first letter, not when they come under the eyes of the reader', async () => {
  const client = clientOf(CONFERENCES)
  const find: typeof client.searcher.find = (query, asking) =>
    query.text === '' ? client.searcher.find(query, asking) : new Promise(() => undefined)
  const { user } = openSite('/', { ...client, searcher: { ...client.searcher, find } })
  const heading = (await screen.findByRole('heading', { level: 1 })).parentElement
  expect(heading?.dataset.sought).toBeUndefined()
  await user.type(screen.getByRole('combobox', { name: 'Tìm trong kỷ yếu' }), 'đ')
  await expect.poll(() => heading?.dataset.sought).toBe('')
})
