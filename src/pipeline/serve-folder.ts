import { createServer, type RequestListener } from 'node:http'
import path from 'node:path'
import sirv from 'sirv'
import { keptFor, SERVED_HEADERS } from '../publish/hosts/served-headers.ts'
import { readText } from './files.ts'

type Served = { readonly address: string; readonly close: () => Promise<void> }

/**
 * Serves a built site on loopback as a host that only knows files: a page is a file or the index of its folder, and
 * what is not there is `404.html`, with the headers that we ask hosts for: what breaks there breaks here. Takes the first
 * free port from `port` on.
 */
export async function serveFolder(folder: string, base: string, port: number): Promise<Served> {
  // A folder that is not there fails here, in our words.
  const lost = readText(path.join(folder, '404.html'))
  const files = sirv(folder, { extensions: ['html'], etag: true })
  const server = createServer(onSite(base, files, lost))
  const taken = await listening(server, port)
  return {
    address: `http://127.0.0.1:${taken}${base}`,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve())
        server.closeAllConnections()
      }),
  }
}

function onSite(base: string, files: ReturnType<typeof sirv>, lost: string): RequestListener {
  return (request, response) => {
    response.setHeaders(new Headers(SERVED_HEADERS))
    const notFound = () => {
      response.removeHeader('Cache-Control')
      response.writeHead(404, { 'Content-Type': 'text/html; charset=utf-8' })
      response.end(lost)
    }
    const url = request.url ?? '/'
    if (`${url}/` === base) {
      response.writeHead(301, { Location: base })
      response.end()
      return
    }
    if (!url.startsWith(base)) return notFound()
    request.url = url.slice(base.length - 1)
    response.setHeader('Cache-Control', keptFor(url.slice(base.length)))
    files(request, response, notFound)
  }
}

function listening(server: ReturnType<typeof createServer>, port: number): Promise<number> {
  return new Promise((resolve, reject) => {
    server.once('error', (error: NodeJS.ErrnoException) => {
      if (error.code === 'EADDRINUSE' && port < 65_535) resolve(listening(server, port + 1))
      else reject(error)
    })
    server.listen(port, '127.0.0.1', () => resolve(port))
  })
}
