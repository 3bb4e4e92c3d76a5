import { describe, expect, it } from 'vitest'
import { PART_NAME } from '../../src/pipeline/archive-files.ts'
import { githubPagesFile } from '../../src/publish/hosts/github-pages-file.ts'
import { netlifyFiles } from '../../src/publish/hosts/netlify-files.ts'
import { nginxFile } from '../../src/publish/hosts/nginx-file.ts'
import { keptFor, LASTING, SERVED_HEADERS } from '../../src/publish/hosts/served-headers.ts'
import type { Export } from '../../src/publish/publication.ts'
import { publicationOf } from '../fixtures/publication.ts'

const MOVED = { '2031-03-11-mau': '2031-03-12-mau' }
const HOST = 'https://ky-yeu.example'

function filesOf({ files }: Export, base: string): Readonly<Record<string, string>> {
  const all = files(publicationOf({ site: HOST + base, redirects: MOVED })) as Iterable<{
    path: string
    content: string
  }>
  return Object.fromEntries([...all].map(({ path, content }) => [path, content]))
}

it('every part of the archive whose name changes with it is kept for good, and the manifest is not', () => {
  const [, parts = ''] = /^\^\(\?:(?<parts>[^)]*)\)/u.exec(PART_NAME.source) ?? []
  expect(parts.split('|')).toContain('records')
  for (const part of parts.split('|')) {
    const name = `${part}-0123456789abcdef.json`
    expect(name).toMatch(PART_NAME)
    expect([name, LASTING.some((prefix) => `archive/${name}`.startsWith(prefix))]).toEqual([name, true])
  }
  expect(LASTING.some((prefix) => 'archive/manifest.json'.startsWith(prefix))).toBe(false)
})

it.each([
  ['', 'no-cache'],
  ['archive/manifest.json', 'no-cache'],
  ['hoi-nghi/2031-03-12-mau/', 'no-cache'],
  ['assets/main-0123.js', 'public, max-age=31536000, immutable'],
  ['archive/records-0123.json', 'public, max-age=31536000, immutable'],
])('%j is kept: %s', (path, kept) => expect(keptFor(path)).toBe(kept))

describe.each(['/', '/ky-yeu/'])('the rules of a site at %s', (base) => {
  it('send on from every address of once, on Netlify even where a small page stands', () => {
    const rules = filesOf(netlifyFiles, base)._redirects?.trimEnd().split('\n') ?? []
    expect(rules).toContain(`${base}hoi-nghi/2031-03-11-mau ${base}hoi-nghi/2031-03-12-mau 301!`)
    expect(rules).toContain(`${base}en/hoi-nghi/2031-03-11-mau ${base}en/hoi-nghi/2031-03-12-mau 301!`)
    expect(rules).toContain(`${base}khoang-trong ${base}hien-trang 301!`)
    for (const rule of rules) expect(rule).toMatch(/^\/\S* \/\S* (?:301!|302!|200)$/u)
    // The first that fits counts: what takes all must be the last.
    expect(rules.findIndex((rule) => rule.startsWith(`${base}* `))).toBe(base === '/' ? -1 : rules.length - 1)
  })

  it('say on Netlify how long a file is kept once at most', () => {
    const blocks = (filesOf(netlifyFiles, base)._headers ?? '').split(/^(?=\/)/mu)
    expect(blocks[0]).toBe(
      ['/*', ...Object.entries(SERVED_HEADERS).map(([name, value]) => `  ${name}: ${value}`), ''].join('\n'),
    )
    expect(blocks.slice(1)).toEqual(
      LASTING.map((prefix) => `${base}${prefix}*\n  Cache-Control: public, max-age=31536000, immutable\n`),
    )
  })

  it('are whole for nginx: every place sends all headers, and every address of once leads on', () => {
    const rules = filesOf(nginxFile, base)['nginx.conf'] ?? ''
    expect(rules).toContain(
      `location = "${base}hoi-nghi/2031-03-11-mau" {\n  return 301 "${base}hoi-nghi/2031-03-12-mau$is_args$args";\n}`,
    )
    expect(rules).toContain(`location ${base} {\n  index index.html;\n  try_files $uri $uri/index.html =404;`)
    const places = rules.split(/^(?=location )/mu).slice(1)
    for (const place of places.filter((one) => !one.includes('return '))) {
      for (const name of Object.keys(SERVED_HEADERS)) expect(place).toContain(`add_header ${name} "`)
      expect(place.match(/Cache-Control/gu)).toHaveLength(1)
      expect(place).not.toMatch(/Cache-Control.* always/u)
      // What is not there is answered from where nothing is kept: a part may come a moment after who names it.
      expect(place).toContain(`error_page 404 ${base}404.html;`)
    }
    const code = rules.replaceAll(/#.*$|"[^"]*"/gmu, '')
    expect(code.match(/\{/gu)?.length).toBe(code.match(/\}/gu)?.length)
    for (const line of code.split('\n').filter((one) => one.trim() !== '')) expect(line).toMatch(/[;{}]\s*$/u)
  })
})

it('GitHub Pages leaves the site as it is', () =>
  expect(filesOf(githubPagesFile, '/')).toEqual({ '.nojekyll': '' }))
