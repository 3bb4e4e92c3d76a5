import { isAllowed } from './is-allowed.ts'
import type { LockedPackage } from './locked-packages.ts'

/** What may stand beside our own code under MIT, by its SPDX id, and why. */
const ALLOWED: Readonly<Record<string, string>> = {
  MIT: 'asks for its notice',
  'MIT-0': 'asks for nothing',
  ISC: 'asks for its notice',
  '0BSD': 'asks for nothing',
  'BSD-2-Clause': 'asks for its notice',
  'BSD-3-Clause': 'asks for its notice',
  'Apache-2.0': 'asks for its notice, and gives its patents',
  'BlueOak-1.0.0': 'asks for its notice',
  'Python-2.0': 'asks for its notice',
  'CC0-1.0': 'asks for nothing',
  'OFL-1.1': 'fonts: may be bundled with any program, not sold alone',
  'MPL-2.0': 'holds for its own files, which we use as they are',
}

/** What a package says of its licence elsewhere than where npm looks. */
const SAID_OTHERWISE: Readonly<Record<string, string>> = {
  // In the form of 2012, `licenses: [{ type }]`, and in its file LICENSE.
  'i@0.3.7': 'MIT',
}

type Licensed = Pick<LockedPackage, 'name' | 'version' | 'license'>

export type LicenseRow = {
  /** As the packages state it; «none» where they state nothing. */
  readonly license: string
  readonly allowed: boolean
  /** «name@version», in order. */
  readonly packages: readonly string[]
}

const ids = new Set(Object.keys(ALLOWED))

/** Under which licences packages stand, and which of these MIT cannot ship. */
export function licenseRows(packages: readonly Licensed[]): readonly LicenseRow[] {
  const all = packages.map(stated)
  return [...new Set(all.map(({ license }) => license))]
    .map((license) => ({
      license,
      allowed: isAllowed(license, ids),
      packages: calledIn(all.filter((one) => one.license === license)),
    }))
    .toSorted((one, other) => other.packages.length - one.packages.length)
}

function stated({ name, version, license }: Licensed): { readonly called: string; readonly license: string } {
  const called = `${name}@${version}`
  return { called, license: license ?? SAID_OTHERWISE[called] ?? 'none' }
}

const calledIn = (row: readonly { readonly called: string }[]) =>
  [...new Set(row.map(({ called }) => called))].toSorted()
