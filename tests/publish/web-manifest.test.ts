import { describe, expect, it } from 'vitest'
import { drawIcons } from '../../src/pipeline/draw-icons.ts'
import type { PublishedFile } from '../../src/publish/publication.ts'
import { webManifest } from '../../src/publish/web-manifest.ts'
import { publicationOf } from '../fixtures/publication.ts'

async function icons(): Promise<readonly PublishedFile[]> {
  const files: PublishedFile[] = []
  for await (const file of drawIcons()) files.push(file)
  return files
}

function manifest() {
  const [file] = [...(webManifest.files(publicationOf()) as Iterable<PublishedFile>)]
  return JSON.parse(String(file?.content))
}

describe('what a device keeps the site by', () => {
  it('holds wherever the site stands', () => {
    const { id, start_url, scope } = manifest()
    expect([id, start_url, scope]).toEqual(['./', './', './'])
  })

  it('names icons that are drawn, in the sizes it says', async () => {
    const sizes = new Map(
      (await icons()).map(({ path, content }) => {
        const png = Buffer.from(content as Uint8Array)
        return [path, `${png.readUInt32BE(16)}x${png.readUInt32BE(20)}`]
      }),
    )
    for (const { src, sizes: said } of manifest().icons) expect(sizes.get(src)).toBe(said)
    expect(manifest().icons.map(({ purpose }: { purpose: string }) => purpose)).toContain('maskable')
    expect(sizes.get('apple-touch-icon.png')).toBe('180x180')
  })
})
