import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { viewsBeside } from '../../src/web/views-beside.ts'

const BUILD = '0123456789abcdef'

/** The page before the reader is of this build; null while the program is worked on. */
const pageOf = (build: string | null) =>
  vi.stubGlobal('document', { querySelector: () => (build === null ? null : { content: build }) })

/** A server on which only this stands. */
function serving(files: Readonly<Record<string, string>>) {
  const ask = vi.fn<typeof fetch>((address) => {
    const content = files[String(address)]
    return Promise.resolve(new Response(content ?? '<!doctype html>', { status: content ? 200 : 404 }))
  })
  vi.stubGlobal('fetch', ask)
  return ask
}

beforeEach(() => pageOf(BUILD))
afterEach(() => vi.unstubAllGlobals())

const file = (view: unknown, build = BUILD) => JSON.stringify({ build, view })

it.each([
  ['/ky-yeu/nhan-vat/vo-van-mau', '/ky-yeu/nhan-vat/vo-van-mau/view.json'],
  ['/ky-yeu/en/nhan-vat/vo-van-mau/', '/ky-yeu/nhan-vat/vo-van-mau/view.json'],
  ['/ky-yeu/en', '/ky-yeu/view.json'],
])('what the page at «%s» shows is read from «%s», once', async (page, address) => {
  const ask = serving({ [address]: file({ name: 'Võ Văn Mẫu' }) })
  const viewAt = viewsBeside('/ky-yeu/')
  expect(await viewAt(page)).toEqual({ name: 'Võ Văn Mẫu' })
  expect(await viewAt(page)).toEqual({ name: 'Võ Văn Mẫu' })
  expect(ask).toHaveBeenCalledTimes(1)
})

it.each([
  ['is of another build', file({ name: 'Võ Văn Mẫu' }, 'fedcba9876543210')],
  ['is torn', file({ name: 'Võ Văn Mẫu' }).slice(0, -9)],
  ['is a page instead', '<!doctype html><title>Kỷ yếu</title>'],
])('a view that %s is none', async (_, content) => {
  serving({ '/nhan-vat/vo-van-mau/view.json': content })
  expect(await viewsBeside('/')('/nhan-vat/vo-van-mau')).toBeNull()
})

it('a view that is not there, or not in reach, is none', async () => {
  serving({})
  expect(await viewsBeside('/')('/nhan-vat/vo-van-mau')).toBeNull()
  vi.stubGlobal('fetch', () => Promise.reject(new TypeError('network')))
  expect(await viewsBeside('/')('/nhan-vat/vo-van-mau')).toBeNull()
})

it('a page of no build asks for none', async () => {
  const ask = serving({})
  pageOf(null)
  expect(await viewsBeside('/')('/nhan-vat/vo-van-mau')).toBeNull()
  expect(ask).not.toHaveBeenCalled()
})

it('where what else is read is of another state of the data, none is', async () => {
  serving({ '/nhan-vat/vo-van-mau/view.json': file({ name: 'Võ Văn Mẫu' }) })
  let isOfPage = true
  const viewAt = viewsBeside('/', () => isOfPage)
  expect(await viewAt('/nhan-vat/vo-van-mau')).toEqual({ name: 'Võ Văn Mẫu' })
  isOfPage = false
  expect(await viewAt('/nhan-vat/vo-van-mau')).toBeNull()
})
