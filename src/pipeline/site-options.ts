import path from 'node:path'
import type { ParseArgsConfig } from 'node:util'
import * as z from 'zod/mini'
import type { SiteMaking } from './build-site.ts'
import { readText } from './files.ts'
import { DEFAULT_FOLDERS, foldersFrom } from './folders.ts'
import { fromOption } from './from-option.ts'
import { siteLocation } from './site-location.ts'

export const DEFAULT_SITE_FOLDER = 'dist'

/** The words of a command that says which site is to be made. */
export const siteOptions = () =>
  ({
    from: fromOption(),
    out: { type: 'string', default: DEFAULT_SITE_FOLDER },
    cache: { type: 'string', default: DEFAULT_FOLDERS.cache },
    site: { type: 'string' },
    base: { type: 'string' },
  }) as const satisfies ParseArgsConfig['options']

type Given = {
  readonly from: readonly string[]
  readonly out: string
  readonly cache?: string
  readonly site?: string | undefined
  readonly base?: string | undefined
}

/** What is to be made of the words of a command; where the site stands is in package.json unless they say it. */
export function siteMaking({ from, out, cache = DEFAULT_FOLDERS.cache, site, base }: Given): SiteMaking {
  return { folders: { ...foldersFrom(from), cache }, out, location: siteLocation({ site, base }, homepage()) }
}

const Package = z.object({ homepage: z.url() })

function homepage(): string {
  const file = path.resolve(import.meta.dirname, '..', '..', 'package.json')
  return Package.parse(JSON.parse(readText(file))).homepage
}
