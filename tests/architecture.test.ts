import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, it } from 'vitest'

/** The house in one table: a room may import from itself and from the rooms named here. */
const DOORS: Record<string, readonly string[]> = {
  model: [],
  text: ['model'],
  extract: ['model', 'text'],
  link: ['model', 'text', 'extract'],
  publish: ['model'],
  search: ['model', 'text'],
  pipeline: ['model', 'text', 'extract', 'link', 'publish', 'search'],
  web: ['model', 'text', 'search', 'publish'],
}

/** What may come from outside, by room; `node:` modules live in the pipeline, React and the DOM in the web. */
const OUTSIDE: Record<string, readonly RegExp[]> = {
  model: [/^zod\/mini$/],
  text: [/^yaml$/, /^zod\/mini$/, /^linkedom\/worker$/, /^@mozilla\/readability$/, /^defuddle/],
  extract: [],
  link: [],
  publish: [/^zod\/mini$/, /^ical-generator$/, /^schema-dts$/, /^sitemap$/],
  search: [/^minisearch$/],
  pipeline: [/^node:/, /^zod/, /^vite$/, /^sirv$/, /^@resvg\/resvg-wasm$/, /^wawoff2$/, /^fflate$/],
  web: [/^react/, /^date-fns/, /^comlink$/, /^downshift$/, /^workbox-/, /^@fontsource/, /\.css$/],
}

const ROOT = path.resolve(import.meta.dirname, '..', 'src')
const IMPORT = /(?:from|import)\s*\(?\s*'([^']+)'/gu

const files = readdirSync(ROOT, { recursive: true, encoding: 'utf8' })
  .filter((file) => /\.tsx?$/u.test(file))
  .map((file) => file.split(path.sep).join('/'))

const roomOf = (file: string) => file.split('/')[0] ?? ''

function edges(file: string): readonly string[] {
  return [...readFileSync(path.join(ROOT, file), 'utf8').matchAll(IMPORT)].map(
    ([, specifier = '']) => specifier,
  )
}

function complaint(file: string, specifier: string): string | null {
  const room = roomOf(file)
  if (!specifier.startsWith('.')) {
    return OUTSIDE[room]?.some((allowed) => allowed.test(specifier))
      ? null
      : `${file} imports ${specifier}, which ${room} may not`
  }
  if (/\.css$/u.test(specifier)) return room === 'web' ? null : `${file} imports a style sheet`
  const target = path.posix.normalize(path.posix.join(path.posix.dirname(file), specifier))
  const to = roomOf(target)
  if (to === room || DOORS[room]?.includes(to)) return null
  return `${file} imports ${target}: no door from ${room} to ${to}`
}

describe('the import graph', () => {
  it('knows every room', () => expect(files.map(roomOf).filter((room) => !(room in DOORS))).toEqual([]))
  it.each(files)('%s goes through doors only', (file) =>
    expect(edges(file).flatMap((specifier) => complaint(file, specifier) ?? [])).toEqual([]),
  )
  it('names the guilty edge', () => {
    expect(complaint('text/fold.ts', '../web/paths.ts')).toBe(
      'text/fold.ts imports web/paths.ts: no door from text to web',
    )
    expect(complaint('search/engine.ts', 'node:fs')).toBe(
      'search/engine.ts imports node:fs, which search may not',
    )
  })
})
