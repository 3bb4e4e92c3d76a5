import { screen, within } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import type { Conference } from '../../src/model/conference.ts'
import { conferenceOf } from '../fixtures/conference.ts'
import { authoritiesOf, officialOf } from '../link/authorities.ts'
import { clientOf, openSite } from './open-site.tsx'

const mau = officialOf({ id: 'le-thi-mau', preferredForm: 'Lê Thị Mẫu' })

function heldAs(id: string, kinds: Conference['event']['kinds'], official: string | null): Conference {
  const conference = conferenceOf({ id })
  return {
    ...conference,
    event: { ...conference.event, kinds },
    officials: conference.officials.map((one) => ({ ...one, official })),
  }
}

const client = clientOf(
  [
    heldAs('2031-a', ['tổng kết'], 'le-thi-mau'),
    heldAs('2031-b', ['tập huấn'], null),
    heldAs('2031-c', ['tổng kết', 'triển khai'], null),
  ],
  {},
  authoritiesOf({ officials: [mau] }),
)

async function status() {
  await screen.findByRole('heading', { level: 1 })
  return screen.getByRole('status').textContent
}
const chips = () => screen.getAllByRole('link', { name: /^Bỏ / }).map(({ textContent }) => textContent)

describe('what is chosen in the address', () => {
  it.each([
    ['/?loai=tong-ket', '2 hội nghị, loại tổng kết'],
    ['/?loai=tap-huan.trien-khai', '2 hội nghị, loại tập huấn hoặc triển khai'],
    ['/?cap=tinh-thanh&nguoi=le-thi-mau', '1 hội nghị, cấp tỉnh, thành phố, có Lê Thị Mẫu'],
    ['/?chu-tri=le-thi-mau', '0 hội nghị, do Lê Thị Mẫu chủ trì'],
    ['/?van-ban=ket-luan-57-kl-tw&bao=bao-mau', '3 hội nghị, theo Kết luận 57-KL/TW, trên Báo Mẫu'],
    ['/?loai=tong-ket.tap-huan.trien-khai&bao=bao-mau', '3 hội nghị, theo 4 điều kiện đã chọn'],
  ])('%s is said: %s', async (address, said) => {
    openSite(address, client)
    expect(await status()).toBe(said)
  })

  it('is a chip a value, each to be rid of alone', async () => {
    const { user, addressNow } = openSite('/?loai=tap-huan.tong-ket&nguoi=le-thi-mau', client)
    await status()
    expect(chips()).toEqual(['Loại: tập huấn ✕', 'Loại: tổng kết ✕', 'Người: Lê Thị Mẫu ✕', 'Bỏ hết'])
    await user.click(screen.getByRole('link', { name: 'Bỏ «Loại: tổng kết»' }))
    await expect.poll(addressNow).toBe('/?loai=tap-huan&nguoi=le-thi-mau')
    await user.click(screen.getByRole('link', { name: 'Bỏ hết' }))
    await expect.poll(addressNow).toBe('/')
  })

  it('hands the focus on when it goes: to the next chip, the last, or what was found', async () => {
    const { user } = openSite('/?loai=tap-huan.tong-ket&nguoi=le-thi-mau', client)
    await status()
    const focused = () =>
      document.activeElement?.getAttribute('aria-label') ?? document.activeElement?.textContent
    screen.getByRole('link', { name: 'Bỏ «Loại: tổng kết»' }).focus()
    await user.keyboard('{Enter}')
    await expect.poll(focused).toBe('Bỏ «Người: Lê Thị Mẫu»')
    await user.keyboard('{Enter}')
    await expect.poll(focused).toBe('Bỏ «Loại: tập huấn»')
    await user.keyboard('{Enter}')
    await expect.poll(focused).toBe('3 hội nghị')
  })

  it('takes no focus from who has gone elsewhere', async () => {
    const { user } = openSite('/?loai=tap-huan.tong-ket&nguoi=le-thi-mau', client)
    await status()
    const box = screen.getByLabelText('Tìm trong kỷ yếu')
    const chip = screen.getByRole('link', { name: 'Bỏ «Loại: tổng kết»' })
    await user.click(chip)
    box.focus()
    await expect.poll(() => chip.isConnected).toBe(false)
    expect(document.activeElement).toBe(box)
  })

  it('stays while one types', async () => {
    const { user, addressNow } = openSite('/?loai=tong-ket', client)
    await user.type(await screen.findByLabelText('Tìm trong kỷ yếu'), 'mau')
    await expect.poll(addressNow).toBe('/?q=mau&loai=tong-ket')
  })

  it('is counted in the rail', async () => {
    openSite('/?loai=tong-ket', client)
    expect(await screen.findByRole('link', { name: /^2031\s?2\s?hội nghị$/u })).toBeTruthy()
  })

  it('that nobody knows is said, chooses nothing, and can be taken away', async () => {
    const { user, addressNow } = openSite('/?loai=vu-hoi&nguoi=ai-do', client)
    expect(await status()).toBe('3 hội nghị')
    expect(screen.getByText(/^Loại «vu-hoi» không có trong kho/)).toBeTruthy()
    expect(screen.getByText('Người «ai-do» không có trong kho, nên không lọc theo điều này.')).toBeTruthy()
    await user.click(screen.getByRole('link', { name: 'Bỏ «Loại: vu-hoi»' }))
    await expect.poll(addressNow).toBe('/?nguoi=ai-do')
  })
})

describe('what the archive does not have', () => {
  it('is said with the nearest value, which takes its place', async () => {
    const { user, addressNow } = openSite('/?loai=tong-ket&nguoi=thi-mau-le-x', client)
    await status()
    const notice = screen.getByText(/^Người «thi-mau-le-x» không có trong kho/)
    await user.click(within(notice).getByRole('link', { name: 'Lê Thị Mẫu' }))
    await expect.poll(addressNow).toBe('/?loai=tong-ket&nguoi=le-thi-mau')
  })

  it('is said alone where nothing is near', async () => {
    openSite('/?nguoi=zzz', client)
    await status()
    expect(screen.getByText(/^Người «zzz» không có/).querySelector('a')).toBeNull()
  })

  it.each(['1990', '2040-2050', '2035-2033'])('leads from the years %s to the nearest one', async (years) => {
    const { user, addressNow } = openSite(`/?nam=${years}&loai=tap-huan`, client)
    await status()
    const notice = screen.getByText(/^Những năm này không có hội nghị nào khớp/)
    await user.click(within(notice).getByRole('link', { name: 'năm 2031' }))
    await expect.poll(addressNow).toBe('/?nam=2031&loai=tap-huan')
  })
})
