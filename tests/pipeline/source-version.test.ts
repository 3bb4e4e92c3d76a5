import { readdirSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, it } from 'vitest'
import { sourcesOf, sourceVersion } from '../../src/pipeline/source-version.ts'
import { workspace, write } from './workspace.ts'

const SRC = path.resolve(import.meta.dirname, '../../src')
const READER = path.join(SRC, 'pipeline/read-report.ts')

const MODULES = {
  'pipeline/read.ts': `import { rule } from '../extract/rule.ts'\nimport * as z from 'zod/mini'\n`,
  'extract/rule.ts': `import { WORDS } from './words.ts'\n`,
  'extract/words.ts': `export const WORDS = ['một']\n`,
  'extract/not-used.ts': '',
}

const inSrc = (name: string) => path.join(SRC, name)

describe('the version of what makes entries of readings', () => {
  const found = sourcesOf(inSrc('pipeline/report-reader.ts'), inSrc('pipeline/joined-entries.ts'))
  it.each([
    'pipeline/entry.ts',
    'extract/extract.ts',
    'link/identify.ts',
    'link/consolidate.ts',
    'link/same-conference.ts',
    'search/analyzer.ts',
    'model/outline.ts',
  ])('is that of %s', (name) => expect(found.has(inSrc(name))).toBe(true))
  it.each(['pipeline/archive-files.ts', 'pipeline/publish-archive.ts'])('is not that of %s', (name) =>
    expect(found.has(inSrc(name))).toBe(false),
  )
})

describe('the version of what reads reports', () => {
  it('is that of all rules and word lists', () => {
    const found = sourcesOf(READER)
    const rules = readdirSync(path.join(SRC, 'extract'), { recursive: true, encoding: 'utf8' })
      .filter((name) => name.endsWith('.ts'))
      .map((name) => path.join(SRC, 'extract', name))
    expect(rules.filter((rule) => !found.has(rule))).toEqual([])
    expect([...found.keys()].filter((name) => !path.isAbsolute(name)).toSorted()).toEqual([
      '@mozilla/readability',
      'linkedom',
      'yaml',
      'zod',
    ])
  })
  it('is the same as long as nothing changes, wherever the program stands', () => {
    const version = sourceVersion(path.join(workspace(MODULES), 'pipeline/read.ts'))
    expect(sourceVersion(path.join(workspace(MODULES), 'pipeline/read.ts'))).toBe(version)
    const folder = workspace({ ...MODULES, 'extract/not-used.ts': 'export const changed = true\n' })
    expect(sourceVersion(path.join(folder, 'pipeline/read.ts'))).toBe(version)
  })
  it('is another when a word is added that is imported from afar', () => {
    const folder = workspace(MODULES)
    const version = sourceVersion(path.join(folder, 'pipeline/read.ts'))
    write(folder, { 'extract/words.ts': `export const WORDS = ['một', 'hai']\n` })
    expect(sourceVersion(path.join(folder, 'pipeline/read.ts'))).not.toBe(version)
  })
  it('is another with another version of a package', () => {
    const folder = workspace({ ...MODULES, 'node_modules/zod/package.json': '{"version":"1.0.0"}' })
    const version = sourceVersion(path.join(folder, 'pipeline/read.ts'))
    write(folder, { 'node_modules/zod/package.json': '{"version":"1.0.1"}' })
    expect(sourceVersion(path.join(folder, 'pipeline/read.ts'))).not.toBe(version)
  })
})
