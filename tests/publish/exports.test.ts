import { describe, expect, it } from 'vitest'
import { EXPORTS } from '../../src/publish/exports.ts'
import type { PublishedFile } from '../../src/publish/publication.ts'
import { publicationOf } from '../fixtures/publication.ts'

async function written(): Promise<readonly PublishedFile[]> {
  const files: PublishedFile[] = []
  for (const { files: of } of EXPORTS) for await (const file of of(publicationOf())) files.push(file)
  return files
}

describe('what is published beside the pages', () => {
  it('stands below the site, each file under a name of its own', async () => {
    const paths = (await written()).map(({ path }) => path)
    expect(paths).not.toEqual([])
    expect(new Set(paths).size).toBe(paths.length)
    for (const path of paths) expect(path).toMatch(/^(?!\.{0,2}\/)[^\\]*[^/]$/u)
  })
  it('keeps the record of a conference beside its page', async () => {
    const { conferences } = publicationOf()
    const files = await written()
    for (const conference of conferences) {
      const file = files.find(({ path }) => path === `hoi-nghi/${conference.id}/record.json`)
      expect(JSON.parse(String(file?.content))).toMatchObject(conference)
    }
  })
})
