import { once } from 'node:events'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { expect, it } from 'vitest'
import { MAIN, SPRING, started, workspace } from './workspace.ts'

/** A port that somebody else is using for the length of the test. */
async function takenPort() {
  const server = createServer().listen(0, '127.0.0.1')
  await once(server, 'listening')
  const address = server.address() as AddressInfo
  return { port: address.port, free: () => server.close() }
}

it('start builds the archive and the site and serves every address on loopback', {
  timeout: 60_000,
}, async () => {
  const folder = workspace({ 'data/reports/a.md': SPRING, 'data/reports/bad.txt': '' })
  const taken = await takenPort()
  const child = started(folder, [MAIN, 'start', '--port', String(taken.port)])
  let said = ''
  let complained = ''
  child.stderr?.on('data', (chunk) => (complained += chunk))
  const address = await new Promise<string>((resolve, reject) => {
    child.on('close', () => reject(new Error(`ended early: ${said}${complained}`)))
    child.stdout?.on('data', (chunk) => {
      said += chunk
      const [found] = /http:\/\/\S+/u.exec(said) ?? []
      if (found) resolve(found)
    })
  })
  const { hostname, port } = new URL(address)
  expect(hostname).toBe('127.0.0.1')
  expect(Number(port)).toBeGreaterThan(taken.port)
  taken.free()
  expect(complained).toContain('bad.txt: ')

  const page = async (name: string) => {
    const response = await fetch(new URL(name, address))
    return { status: response.status, text: await response.text() }
  }
  expect(await page('/')).toMatchObject({
    status: 200,
    text: expect.stringContaining('<h1>Dòng thời gian</h1>'),
  })
  const lost = await page('/hoi-nghi/khong-co')
  expect(lost).toMatchObject({ status: 404, text: expect.stringContaining('<h1>Không có trang này</h1>') })
  const { text: manifest } = await page('/archive/manifest.json')
  expect(JSON.parse(manifest)).toMatchObject({ conferences: 1 })
})
