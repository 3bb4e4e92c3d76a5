import { afterEach, describe, expect, it, vi } from 'vitest'
import { ARCHIVE_FORMAT } from '../../src/model/archive-format.ts'
import { archivePartsAt } from '../../src/web/archive-parts.ts'
import { KEPT_HEADER } from '../../src/web/offline/kept-copy.ts'
import { noteReach, reachNow } from '../../src/web/offline/server-reach.ts'

/** A page of a build, whose server is out of reach: the manifest comes from what is kept. */
function pageOf(build: string, kept: string | null) {
  vi.stubGlobal('document', { querySelector: () => ({ content: build }) })
  vi.stubGlobal('navigator', { onLine: true })
  const headers = kept === null ? {} : { [KEPT_HEADER]: kept }
  vi.stubGlobal('fetch', async () => Response.json({ format: ARCHIVE_FORMAT }, { headers }))
}
afterEach(() => {
  vi.unstubAllGlobals()
  noteReach('server')
})

describe('an archive that was kept', () => {
  it('is read by a page of its own build, which knows that it is kept', async () => {
    pageOf('a', 'a')
    await archivePartsAt('/archive/').manifest()
    expect(reachNow()).toBe('out-of-reach')
  })

  it('never takes the place of what a page of another build says', async () => {
    pageOf('b', 'a')
    await expect(archivePartsAt('/archive/').manifest()).rejects.toMatchObject({ failure: 'unreachable' })
  })

  it('is forgotten when the server answers', async () => {
    noteReach('kept')
    pageOf('b', null)
    await archivePartsAt('/archive/').manifest()
    expect(reachNow()).toBe('reached')
  })
})
