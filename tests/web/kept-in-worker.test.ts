import { afterEach, expect, it, vi } from 'vitest'
import { ARCHIVE_FORMAT } from '../../src/model/archive-format.ts'
import { archivePartsAt } from '../../src/web/archive-parts.ts'
import { KEPT_HEADER } from '../../src/web/offline/kept-header.ts'

afterEach(() => vi.unstubAllGlobals())

/** A worker of a page of one build, out of reach of its server: the archive comes from what is kept of another. */
function workerOf(build: string, kept: string) {
  vi.stubGlobal('self', { name: build })
  const headers = { [KEPT_HEADER]: kept }
  vi.stubGlobal('fetch', async () => Response.json({ format: ARCHIVE_FORMAT }, { headers }))
}

it('the search never answers from what is kept of another build than that of its page', async () => {
  workerOf('b', 'a')
  await expect(archivePartsAt('/archive/').manifest()).rejects.toMatchObject({ failure: 'unreachable' })
  workerOf('a', 'a')
  expect(await archivePartsAt('/archive/').manifest()).toMatchObject({ format: ARCHIVE_FORMAT })
})
