import { askWorker } from './ask-worker.ts'
import type { WhatIsKept } from './questions.ts'

/** What the service worker of the site has kept so far; waits until there is one. */
export async function whatIsKept(): Promise<WhatIsKept> {
  const { active } = await navigator.serviceWorker.ready
  if (!active) throw new Error('Cannot ask what is kept: no service worker is active')
  return askWorker(active, { kind: 'what-is-kept' })
}

/** Loads what is not kept unasked through the service worker, which keeps it; `onShare` is told how much has come, from 0 to 1. */
export async function keepAll(
  { later }: Pick<WhatIsKept, 'later'>,
  base: string,
  onShare: (share: number) => void,
): Promise<WhatIsKept> {
  let come = 0
  const onBytes = (bytes: number) => {
    come += bytes
    onShare(Math.min(1, come / later.bytes))
  }
  for (const address of later.addresses) await loaded(base, address, onBytes)
  // Otherwise a browser may forget it when its disk runs short.
  await navigator.storage?.persist?.().catch(() => false)
  return whatIsKept()
}

async function loaded(base: string, address: string, onBytes: (bytes: number) => void): Promise<void> {
  const response = await fetch(base + address)
  if (!response.ok || !response.body) throw new Error(`Cannot keep "${address}": ${response.status}`)
  const reader = response.body.getReader()
  for (let piece = await reader.read(); !piece.done; piece = await reader.read()) onBytes(piece.value.length)
}
