import path from 'node:path'
import { createServer, type HotPayload } from 'vite'
import { describe, expect, it, onTestFinished, vi } from 'vitest'
import { ArchiveManifest } from '../../src/model/archive.ts'
import { archivePlugin } from '../../src/pipeline/archive-plugin.ts'
import { AUTUMN, SPRING, workspace, write } from './workspace.ts'

async function developing(folder: string) {
  const server = await createServer({
    root: folder,
    base: '/ky-yeu/',
    mode: 'development',
    configFile: false,
    logLevel: 'silent',
    plugins: [archivePlugin()],
    server: { host: '127.0.0.1', port: 0, ws: false },
  })
  onTestFinished(() => server.close())
  await server.listen()
  const sent: HotPayload[] = []
  server.ws.send = (payload: HotPayload | string) => {
    if (typeof payload === 'object') sent.push(payload)
  }
  const [address = ''] = server.resolvedUrls?.local ?? []
  const ask = (name: string) => fetch(new URL(`archive/${name}`, address))
  const manifest = async () => ArchiveManifest.parse(await (await ask('manifest.json')).json())
  return { ask, manifest, reloads: () => sent.filter(({ type }) => type === 'full-reload').length }
}

/** The watcher needs a moment before it sees anything, so the file is saved until it is seen. */
const saved = (folder: string, files: Readonly<Record<string, string>>, reloads: () => number) =>
  vi.waitFor(
    () => {
      write(path.join(folder, 'data/reports'), files)
      expect(reloads()).toBeGreaterThan(0)
    },
    { timeout: 20_000, interval: 500 },
  )

describe('npm run dev', () => {
  it('has the archive when the server is up', async () => {
    const { manifest, ask } = await developing(workspace({ 'data/reports/a.md': SPRING }))
    const { conferences, blocks } = await manifest()
    expect(conferences).toBe(1)
    const answer = await ask(blocks[0]!.records.file)
    expect(answer.headers.get('content-type')).toContain('application/json')
    expect(await answer.json()).toHaveLength(1)
  })

  it('reads the reports again when one changes, and the page follows', async () => {
    const folder = workspace({ 'data/reports/a.md': SPRING })
    const { manifest, ask, reloads } = await developing(folder)
    await saved(folder, { 'b.md': AUTUMN }, reloads)
    const { conferences, blocks } = await manifest()
    expect(conferences).toBe(2)
    expect((await ask(blocks[0]!.records.file)).status).toBe(200)
  })

  it('names a bad report and goes on', async () => {
    const folder = workspace({ 'data/reports/a.md': SPRING })
    const { manifest, reloads } = await developing(folder)
    await saved(folder, { 'b.md': '' }, reloads)
    expect((await manifest()).conferences).toBe(1)
  })

  it('does not answer with the page when a part is missing', async () => {
    const { ask } = await developing(workspace({ 'data/reports/a.md': SPRING }))
    expect((await ask('records-0000000000000000.json')).status).toBe(404)
  })
})
