import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { expect, it, onTestFinished } from 'vitest'
import { keptFiles } from '../../src/pipeline/kept-files.ts'

const HASH = '0123456789abcdef'
const FILES = {
  'shell.html': 'khung',
  'favicon.svg': '<svg/>',
  'site.webmanifest': '{}',
  'archive/manifest.json': '{}',
  [`archive/records-${HASH}.json`]: '[]',
  [`archive/lexicon-${HASH}.json`]: 'từ',
  [`archive/text-${HASH}.bin`]: 'chỗ',
  'archive/not-ours.json': '',
  'assets/index-abc.js': 'void 0',
  'index.html': 'trang đầu',
}

function site(): string {
  const folder = mkdtempSync(path.join(tmpdir(), 'ky-yeu-'))
  onTestFinished(() => rmSync(folder, { recursive: true }))
  for (const [name, content] of Object.entries(FILES)) {
    mkdirSync(path.dirname(path.join(folder, name)), { recursive: true })
    writeFileSync(path.join(folder, name), content)
  }
  return folder
}

it('the program and the records are kept, the index apart; what bears no hash in its name has a revision', () => {
  const { atOnce, later } = keptFiles(site())
  expect(atOnce.map(({ url, revision }) => [url, revision === null ? 'hashed' : 'revised'])).toEqual([
    ['shell.html', 'revised'],
    ['favicon.svg', 'revised'],
    ['site.webmanifest', 'revised'],
    ['archive/manifest.json', 'revised'],
    [`archive/records-${HASH}.json`, 'hashed'],
    ['assets/index-abc.js', 'hashed'],
  ])
  expect(later.map(({ url, bytes }) => [url, bytes])).toEqual([
    [`archive/lexicon-${HASH}.json`, Buffer.byteLength('từ')],
    [`archive/text-${HASH}.bin`, Buffer.byteLength('chỗ')],
  ])
})

it('of a great archive the records are kept only when they are used or asked for', () => {
  const { atOnce, later } = keptFiles(site(), 10)
  expect(atOnce.map(({ url }) => url)).not.toContain(`archive/records-${HASH}.json`)
  expect(later.map(({ url }) => url)[0]).toBe(`archive/records-${HASH}.json`)
})
