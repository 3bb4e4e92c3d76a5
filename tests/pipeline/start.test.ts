import { once } from 'node:events'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { expect, it } from 'vitest'
import { MAIN, SPRING, started, workspace } from './workspace.ts'

const SITE = {
  'index.html': '<!doctype html><title>Kỷ yếu</title><div id="root"></div>',
  'package.json': '{}',
}

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
  const folder = workspace({ ...SITE, 'data/reports/a.md': SPRING, 'data/reports/bad.txt': '' })
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

  const page = async (name: string) => (await fetch(new URL(name, address))).text()
  expect(await page('/')).toContain('<title>Kỷ yếu</title>')
  expect(await page('/hoi-nghi/khong-co')).toContain('<title>Kỷ yếu</title>')
  expect(JSON.parse(await page('/archive/manifest.json'))).toMatchObject({ conferences: 1 })
})
