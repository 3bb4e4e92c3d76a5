import { afterEach, describe, expect, it, vi } from 'vitest'
import { ARCHIVE_FORMAT } from '../../src/model/archive-format.ts'
import { archivePartsAt } from '../../src/web/archive-parts.ts'
import { KEPT_HEADER } from '../../src/web/offline/kept-header.ts'
import { lookAgain, reachNow } from '../../src/web/offline/reach.ts'

const PARTS = { records: { file: 'records-0123456789abcdef.json' }, authorities: { file: '' } }

/** A page of a build; where its server is out of reach the manifest comes from what is kept. */
function pageOf(build: string, kept: string | null) {
  document.head.innerHTML = `<meta name="build" content="${build}">`
  const headers = kept === null ? {} : { [KEPT_HEADER]: kept }
  vi.stubGlobal('fetch', async () => Response.json({ format: ARCHIVE_FORMAT, parts: PARTS }, { headers }))
}
afterEach(() => vi.unstubAllGlobals())

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
    pageOf('b', null)
    document.documentElement.dataset.kept = ''
    expect(reachNow()).toBe('out-of-reach')
    await lookAgain('/')
    expect(reachNow()).toBe('reached')
  })
})
