import { createServer, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { brotliCompressSync } from 'node:zlib'
import { serveFolder } from '../../../src/pipeline/serve-folder.ts'
import { KEPT, LASTING } from '../../../src/publish/hosts/served-headers.ts'

/** A host under measurement; what it sent is counted in bytes as they go over the wire, heads left out. */
export type PackedHost = {
  readonly address: string
  readonly sentBytes: () => number
  readonly close: () => Promise<void>
}

/** Where the search for a free port begins, away from those of the tests. */
const FIRST_PORT = 4890
const PICTURES = /\.(?:woff2|png|ico|bin|pf_\w+|zip)$/u
const TAKEN_OVER = ['content-type', 'etag', 'location', 'content-security-policy']

/**
 * Serves a built site as a host does that packs with brotli and sends the headers we ask for; what was packed once is
 * sent from memory, so that a page is never measured while its files are being packed if it was opened once before.
 */
export async function packedHost(folder: string): Promise<PackedHost> {
  const plain = await serveFolder(folder, '/', FIRST_PORT)
  const packed = new Map<string, Buffer>()
  let sent = 0
  const body = async (url: string, response: Response) => {
    const content = Buffer.from(await response.arrayBuffer())
    if (PICTURES.test(url) || content.length === 0) return { content }
    const known = packed.get(url) ?? brotliCompressSync(content)
    packed.set(url, known)
    return { content: known, 'Content-Encoding': 'br' }
  }
  const answer = async (url: string, seen: string | undefined, response: ServerResponse) => {
    const head = seen === undefined ? {} : { 'If-None-Match': seen }
    const answered = await fetch(new URL(url, plain.address), { headers: head, redirect: 'manual' })
    const { content, ...encoding } = await body(url, answered)
    const taken = TAKEN_OVER.flatMap((name) => {
      const value = answered.headers.get(name)
      return value === null ? [] : [[name, value]]
    })
    const kept = LASTING.some((prefix) => url.startsWith(`/${prefix}`)) ? KEPT.lasting : KEPT.other
    sent += content.length
    response.writeHead(answered.status, {
      ...Object.fromEntries(taken),
      ...encoding,
      'Cache-Control': kept,
      'Content-Length': content.length,
    })
    response.end(content)
  }
  const server = createServer((request, response) => {
    answer(request.url ?? '/', request.headers['if-none-match'], response).catch((error: unknown) =>
      response.destroy(error instanceof Error ? error : new Error(String(error))),
    )
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  return {
    address: `http://127.0.0.1:${(server.address() as AddressInfo).port}/`,
    sentBytes: () => sent,
    close: async () => {
      server.closeAllConnections()
      await Promise.all([new Promise((resolve) => server.close(resolve)), plain.close()])
    },
  }
}
