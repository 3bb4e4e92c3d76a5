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
  const { files, index } = keptFiles(site())
  expect(files.map(({ url, revision }) => [url, revision === null ? 'hashed' : 'revised'])).toEqual([
    ['shell.html', 'revised'],
    ['favicon.svg', 'revised'],
    ['site.webmanifest', 'revised'],
    ['archive/manifest.json', 'revised'],
    [`archive/records-${HASH}.json`, 'hashed'],
    ['assets/index-abc.js', 'hashed'],
  ])
  expect(index.map(({ url, bytes }) => [url, bytes])).toEqual([
    [`archive/lexicon-${HASH}.json`, Buffer.byteLength('từ')],
    [`archive/text-${HASH}.bin`, Buffer.byteLength('chỗ')],
  ])
})
