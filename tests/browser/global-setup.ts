import path from 'node:path'
import type { TestProject } from 'vitest/node'
import { serveSite } from './serve-site.ts'

declare module 'vitest' {
  interface ProvidedContext {
    /** Where the site under test is served. */
    readonly siteAddress: string
    /** The folder in which it was built. */
    readonly siteFolder: string
  }
}

/** Builds and serves the site once for all browser tests. */
export async function setup({ vitest }: TestProject): Promise<(() => Promise<void>) | undefined> {
  // Those that run alone are a project of their own.
  if ('siteAddress' in vitest.getRootProject().getProvidedContext()) return
  const site = await serveSite([path.join(import.meta.dirname, 'fixtures')])
  vitest.provide('siteAddress', site.address)
  vitest.provide('siteFolder', site.folder)
  return site.close
}
