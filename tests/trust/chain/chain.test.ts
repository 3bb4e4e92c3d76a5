import { readFileSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, it } from 'vitest'
import { isAllowed } from './is-allowed.ts'
import { licenseRows } from './licenses.ts'
import { type LockedPackage, lockedPackages } from './locked-packages.ts'

const ROOT = path.resolve(import.meta.dirname, '..', '..', '..')
const packages = lockedPackages()

const names = (some: readonly LockedPackage[]) => [...new Set(some.map(({ name }) => name))]

describe('the lock file', () => {
  it('knows the content of every package, of those for other machines, too', () => {
    expect(names(packages.filter(({ integrity }) => !integrity?.startsWith('sha512-')))).toEqual([])
  })

  it('takes packages from the registry alone', () => {
    const elsewhere = packages.filter(
      ({ resolved }) => resolved !== undefined && !resolved.startsWith('https://registry.npmjs.org/'),
    )
    expect(names(elsewhere)).toEqual([])
  })

  it('has one package with an install script, a tool that works without', () => {
    // The program that it would fetch comes as a package of its own; CI and this test run without.
    expect(names(packages.filter(({ hasInstallScript }) => hasInstallScript))).toEqual(['esbuild'])
    expect(packages.filter(({ name, dev }) => name === 'esbuild' && !dev)).toEqual([])
  })
})

describe('licences', () => {
  it('of all packages can be shipped with MIT', () => {
    expect(licenseRows(packages).filter(({ allowed }) => !allowed)).toEqual([])
  })

  it('that cannot are named with their packages', () => {
    const packages = [
      { name: 'mau', version: '1.0.0', license: 'GPL-3.0-only' },
      { name: 'mau-hai', version: '2.0.0' },
    ]
    expect(licenseRows(packages)).toEqual([
      { license: 'GPL-3.0-only', allowed: false, packages: ['mau@1.0.0'] },
      { license: 'none', allowed: false, packages: ['mau-hai@2.0.0'] },
    ])
  })

  const OURS = new Set(['MIT', 'ISC'])
  it.each([
    ['MIT', true],
    ['GPL-3.0-only', false],
    ['GPL-3.0-only OR MIT', true],
    ['MIT AND GPL-3.0-only', false],
    ['(GPL-2.0-only OR MIT) AND ISC', true],
    ['GPL-2.0-only OR MIT AND ISC', true],
    ['GPL-2.0-only AND MIT OR GPL-3.0-only', false],
    ['MIT WITH Mau-exception', false],
    ['(MIT', false],
    ['SEE LICENSE IN GIAY-PHEP', false],
    ['', false],
  ])('«%s»: %s', (expression, expected) => expect(isAllowed(expression, OURS)).toBe(expected))
})

describe('the README', () => {
  const readme = readFileSync(path.join(ROOT, 'README.md'), 'utf8')
  const table = readme.slice(readme.indexOf('\n## Dependencies\n'))
  const rows = table.split('\n').flatMap((line) => {
    const [, packages, why] = /^\|(?<packages>[^|]+)\|(?<why>[^|]+)\|$/u.exec(line) ?? []
    return packages && why?.trim() ? [...packages.matchAll(/`(?<name>[^`]+)`/gu)] : []
  })
  const justified = rows.map(([, name = '']) => name)
  const { dependencies, devDependencies } = JSON.parse(readFileSync(path.join(ROOT, 'package.json'), 'utf8'))
  const chosen = Object.keys({ ...dependencies, ...devDependencies })
  const isSaidOf = (said: string) => (name: string) =>
    said.endsWith('*') ? name.startsWith(said.slice(0, -1)) : name === said

  it.each(chosen)('says why there is %s', (name) =>
    expect(justified.some((said) => isSaidOf(said)(name))).toBe(true),
  )
  it('says it of no package that is not there', () => {
    expect(justified.filter((said) => !chosen.some(isSaidOf(said)))).toEqual([])
  })
})
