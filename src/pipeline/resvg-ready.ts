import { createRequire } from 'node:module'
import { initWasm } from '@resvg/resvg-wasm'
import { readBytes } from './files.ts'

let ready: Promise<void> | null = null

/** Makes resvg ready, which may be done only once a process. */
export function resvgReady(): Promise<void> {
  const { resolve } = createRequire(import.meta.url)
  ready ??= initWasm(readBytes(resolve('@resvg/resvg-wasm/index_bg.wasm')))
  return ready
}
