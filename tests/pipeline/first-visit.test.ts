import { execFileSync } from 'node:child_process'
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { brotliCompressSync } from 'node:zlib'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { VIEW_FILE } from '../../src/publish/view-file.ts'

const ROOT = path.resolve(import.meta.dirname, '..', '..')

/** Bytes as a host sends them that compresses with brotli; what is compressed already is sent as it is. */
const LIMITS = { script: 130_000, all: 300_000 }

let parent: string
const site = () => path.join(parent, 'site')

/** The site of the shipped archive, built as by `npm run build`. */
beforeAll(() => {
  parent = mkdtempSync(path.join(tmpdir(), 'ky-yeu-weight-'))
  const words = ['--import', 'tsx', 'src/pipeline/main.ts', 'build', '--out', site()]
  execFileSync(process.execPath, words, { cwd: ROOT, stdio: 'ignore' })
}, 120_000)
afterAll(() => rmSync(parent, { recursive: true, force: true }))

const LOADED =
  /<(?:script[^>]* src|link rel="(?:modulepreload|stylesheet|preload)"[^>]* href)="\/(?<file>[^"]+)"/gu

/** What somebody fetches who opens a page for the first time: the page, what it names, and what the program then reads. */
function fetched(page: string): readonly string[] {
  const html = readFileSync(path.join(site(), page), 'utf8')
  const named = [...html.matchAll(LOADED)].flatMap(({ groups }) => groups?.file ?? [])
  return [...new Set([page, ...named, ...keepingOffline(), readBy(page)])]
}

/** The part of the program that comes when the page is there, with what it imports. */
function keepingOffline(): readonly string[] {
  const [file = ''] = readdirSync(path.join(site(), 'assets')).filter((name) =>
    /^offline-.*\.js$/u.test(name),
  )
  const code = readFileSync(path.join(site(), 'assets', file), 'utf8')
  const imported = [...code.matchAll(/from\s*["']\.\/(?<name>[^"']+\.js)["']/gu)]
  return [file, ...imported.flatMap(({ groups }) => groups?.name ?? [])].map((name) => `assets/${name}`)
}

/** What a page shows stands beside it, once for all languages. */
const readBy = (page: string) => page.replace(/^en\//u, '').replace('index.html', VIEW_FILE)

const known = new Map<string, number>()

function weightOf(file: string): number {
  const weight = known.get(file) ?? compressed(file, readFileSync(path.join(site(), file)))
  known.set(file, weight)
  return weight
}

const compressed = (file: string, bytes: Buffer) =>
  /\.(?:woff2|png)$/u.test(file) ? bytes.length : brotliCompressSync(bytes).length

const weight = (files: readonly string[]) => files.reduce((sum, file) => sum + weightOf(file), 0)

/** Of all conferences the one with most to read. */
function heaviestConference(): string {
  const records = readdirSync(path.join(site(), 'hoi-nghi'))
    .map((id) => ({ id, file: path.join(site(), 'hoi-nghi', id, 'record.json') }))
    .filter(({ file }) => existsSync(file))
    .map(({ id, file }) => ({ id, size: statSync(file).size }))
  const [heaviest] = records.toSorted((one, other) => other.size - one.size)
  return `hoi-nghi/${heaviest?.id}/index.html`
}

describe('a first visit', () => {
  it.each([
    ['to the timeline', () => 'index.html'],
    ['to the timeline in English', () => 'en/index.html'],
    ['to the heaviest conference', heaviestConference],
    ['to the heaviest conference in English', () => `en/${heaviestConference()}`],
  ])('%s stays within its limits', (_, page) => {
    const files = fetched(page())
    const scripts = files.filter((file) => file.endsWith('.js'))
    expect(scripts.length).toBeGreaterThan(5)
    expect(weight(scripts)).toBeLessThan(LIMITS.script)
    expect(weight(files)).toBeLessThan(LIMITS.all)
  })

  it('can be read before any program has run', () => {
    for (const page of ['index.html', heaviestConference()]) {
      const html = readFileSync(path.join(site(), page), 'utf8')
      expect(html.replace(/<script.*?<\/script>/gsu, '').replace(/<[^>]*>/gu, ' ').length).toBeGreaterThan(
        2000,
      )
    }
  })
})
