import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { expect, it, onTestFinished } from 'vitest'
import { archiveFiles } from '../../src/pipeline/archive-files.ts'
import { SILENT } from '../../src/pipeline/progress.ts'
import { publishArchive } from '../../src/pipeline/publish-archive.ts'
import { writePages } from '../../src/pipeline/write-pages.ts'
import { conferenceOf } from '../fixtures/conference.ts'

const SHELL = `<html lang="vi"><head><!-- head --><!-- /head --></head><div id="root"></div></html>`

/** A renderer of `count` pages; one of them cannot be rendered where `fails` says so. */
const rendererOf = (count: number, fails: number | null = null) => `
export function prerenderer({ archive, base }) {
  const addresses = Array.from({ length: ${count} }, (_, at) => base + 'trang/' + at)
  const page = (address) => ({
    address,
    language: 'vi',
    head: '',
    body: archive.conferences[0].id + ' ' + address,
    view: address.endsWith('/1') ? { shown: 'Hội nghị Mẫu' } : null,
    modules: [],
  })
  return {
    pages: addresses.map((one) => [one]),
    render: async (address) => {
      if (address === base + 'trang/${fails}') throw new Error('Cannot render ' + address)
      return page(address)
    },
    notFound: async () => [page(base + '404'), page(base + 'en/404')],
  }
}`

function workOf(renderer: string) {
  const folder = mkdtempSync(path.join(tmpdir(), 'ky-yeu-'))
  onTestFinished(() => rmSync(folder, { recursive: true }))
  const file = path.join(folder, 'renderer.mjs')
  writeFileSync(file, renderer)
  publishArchive(path.join(folder, 'archive'), archiveFiles([conferenceOf()]))
  const place = { base: '/ky-yeu/', site: 'https://ky-yeu.example/ky-yeu/' }
  return {
    ...place,
    folder,
    shell: SHELL,
    build: '0123456789abcdef',
    chunks: {},
    renderer: file,
    cards: path.join(folder, 'kept'),
  }
}

const COUNT = 21

/** By how many conferences a thread is worth its start here. */
const SHARES: readonly [string, number][] = [
  ['here', 2],
  ['by threads', 0.5],
]

it.each(SHARES)(
  'each page is written %s once, where its address is looked for, and each card',
  { timeout: 60_000 },
  async (_, leastShare) => {
    const count = COUNT
    const work = workOf(rendererOf(count))
    let steps = 0
    const counts: number[] = []
    const progress = (all: number) => {
      counts.push(all)
      return { step: () => steps++, end: () => undefined }
    }
    await writePages(work, { progress }, leastShare)
    expect({ steps, counts }).toEqual({ steps: count + 2, counts: [count + 2] })
    for (const card of ['card.png', `hoi-nghi/${conferenceOf().id}/card.png`])
      expect(statSync(path.join(work.folder, card)).size).toBeGreaterThan(1000)
    expect(readdirSync(path.join(work.folder, 'trang'))).toHaveLength(count)
    const last = readFileSync(path.join(work.folder, 'trang', `${count - 1}`, 'index.html'), 'utf8')
    expect(last).toContain(` /ky-yeu/trang/${count - 1}`)
    const beside = readFileSync(path.join(work.folder, 'trang', '1', 'view.json'), 'utf8')
    expect(JSON.parse(beside)).toEqual({ build: '0123456789abcdef', view: { shown: 'Hội nghị Mẫu' } })
    expect(readdirSync(path.join(work.folder, 'trang', '2'))).toEqual(['index.html'])
    expect(readFileSync(path.join(work.folder, '404.html'), 'utf8')).toContain('/ky-yeu/404')
  },
)

it.each(SHARES)(
  'what fails on one page, written %s, fails the whole',
  { timeout: 60_000 },
  async (_, leastShare) => {
    const work = workOf(rendererOf(COUNT, COUNT - 1))
    const writing = writePages(work, { progress: () => SILENT }, leastShare)
    await expect(writing).rejects.toThrow(`Cannot render /ky-yeu/trang/${COUNT - 1}`)
  },
)
