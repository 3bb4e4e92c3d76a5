import { readFileSync } from 'node:fs'
import path from 'node:path'
import * as z from 'zod/mini'

const LockedPackage = z.object({
  version: z.string(),
  integrity: z.optional(z.string()),
  resolved: z.optional(z.string()),
  license: z.optional(z.string()),
  hasInstallScript: z.optional(z.boolean()),
  /** Only tools need it. */
  dev: z.optional(z.boolean()),
})

export type LockedPackage = z.infer<typeof LockedPackage> & { readonly name: string }

const LockFile = z.object({ packages: z.record(z.string(), z.unknown()) })

const FILE = path.resolve(import.meta.dirname, '..', '..', '..', 'package-lock.json')
const FOLDER = 'node_modules/'

/** All packages of the lock file, those of other machines included. Throws when it is none. */
export function lockedPackages(): readonly LockedPackage[] {
  const { packages } = LockFile.parse(JSON.parse(readFileSync(FILE, 'utf8')))
  return Object.entries(packages)
    .filter(([place]) => place !== '')
    .map(([place, locked]) => ({
      ...LockedPackage.parse(locked),
      name: place.slice(place.lastIndexOf(FOLDER) + FOLDER.length),
    }))
}
