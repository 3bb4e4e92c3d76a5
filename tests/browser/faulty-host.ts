import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'

/** What becomes of a file on its way to the reader. */
export type Fault = 'missing' | 'server error' | 'cut off' | 'other bytes' | 'no answer'

/** What a host answers at a path below its root. */
export type Answer = { readonly body: Uint8Array; readonly type: string }

export type FaultyHost = {
  readonly address: string
  /** Does this from now on to every file whose path, after the first «/», fits. */
  readonly fail: (path: RegExp, fault: Fault) => void
  /** From now on all is well. */
  readonly mend: () => void
  readonly close: () => Promise<void>
}

type Failing = { readonly path: RegExp; readonly fault: Fault }

/** Serves on loopback what `site` serves, with its headers, and what stands `instead` of it; null is nowhere. */
export async function faultyHost(
  site: string,
  instead: (path: string) => Answer | null | undefined = () => undefined,
): Promise<FaultyHost> {
  let failing: Failing | null = null
  const server = createServer((request, response) => {
    const path = (request.url ?? '/').slice(1)
    const fault = failing?.path.test(path.replace(/\?.*/u, '')) ? failing.fault : null
    answered(site, path, instead)
      .then((answer) => DONE[fault ?? 'nothing'](answer, response))
      .catch(() => request.destroy())
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const { port } = server.address() as AddressInfo
  return {
    address: `http://127.0.0.1:${port}/`,
    fail: (path, fault) => {
      failing = { path, fault }
    },
    mend: () => {
      failing = null
    },
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve())
        server.closeAllConnections()
      }),
  }
}

type Whole = { readonly status: number; readonly headers: Record<string, string>; readonly body: Uint8Array }

async function answered(
  site: string,
  path: string,
  instead: (path: string) => Answer | null | undefined,
): Promise<Whole> {
  const other = instead(path)
  const response = await fetch(site + path)
  const headers = Object.fromEntries(response.headers)
  const body = new Uint8Array(await response.arrayBuffer())
  if (other === undefined) return { status: response.status, headers, body }
  if (other === null) return { status: 404, headers, body: new Uint8Array() }
  return { status: 200, headers: { ...headers, 'content-type': other.type }, body: other.body }
}

type Done = (whole: Whole, response: ServerResponse<IncomingMessage>) => void

const DONE: Readonly<Record<Fault | 'nothing', Done>> = {
  nothing: sent,
  missing: (whole, response) => sent(refused(whole, 404), response),
  'server error': (whole, response) => sent(refused(whole, 503), response),
  'cut off': ({ status, headers, body }, response) => {
    response.writeHead(status, { ...headers, 'content-length': body.length })
    response.write(body.subarray(0, body.length >> 1), () => response.destroy())
  },
  'other bytes': (whole, response) =>
    sent({ ...whole, body: whole.body.with(whole.body.length >> 1, 32) }, response),
  'no answer': (_, response) => response.destroy(),
}

/** How long a file is kept is said of the file alone. */
function refused({ headers: { 'cache-control': _, ...headers } }: Whole, status: number): Whole {
  return { status, headers, body: new Uint8Array() }
}

function sent({ status, headers, body }: Whole, response: ServerResponse<IncomingMessage>): void {
  const {
    'content-length': _,
    'content-encoding': __,
    'transfer-encoding': ___,
    connection: ____,
    ...rest
  } = headers
  response.writeHead(status, { ...rest, 'content-length': body.length })
  response.end(body)
}
