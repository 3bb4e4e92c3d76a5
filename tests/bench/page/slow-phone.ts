import type { Browser, BrowserContext, CDPSession, Page } from 'playwright-core'
import { type WorkerTargets, workerTargets } from './worker-targets.ts'

/** The phone that Lighthouse measures pages on. */
const PHONE = {
  viewport: { width: 412, height: 823 },
  deviceScaleFactor: 1.75,
  hasTouch: true,
  isMobile: true,
}

/** The numbers of Lighthouse's mobile slow 4G (`mobileSlow4G`), applied by the browser to each request. */
const SLOW_4G = {
  offline: false,
  latency: 150,
  downloadThroughput: (1.6 * 1000 * 1000) / 8,
  uploadThroughput: (750 * 1000) / 8,
}

const LOOPBACK = { offline: false, latency: 0, downloadThroughput: -1, uploadThroughput: -1 }

/** Lighthouse's factor for a mid-range phone; workers keep the speed of this machine. */
const CPU_RATE = 4

/** Who waits longer has gone. */
const PATIENCE_MS = 60_000

/** A page on a mid-range phone, and its developer tools. */
export type SlowPage = {
  readonly page: Page
  readonly devtools: CDPSession
  readonly workers: WorkerTargets
  /** How many bytes have come over the network for the page itself. */
  readonly cameBytes: () => number
  /** Gives it the speed of this machine and of loopback. */
  readonly unslow: () => Promise<void>
}

/** A reader's browser that keeps what browsers keep, until it is closed. */
export const newReader = (browser: Browser): Promise<BrowserContext> =>
  browser.newContext({ ...PHONE, serviceWorkers: 'allow' })

/** A page as it is on a mid-range phone and slow 4G. */
export async function slowPage(reader: BrowserContext): Promise<SlowPage> {
  const page = await reader.newPage()
  page.setDefaultTimeout(PATIENCE_MS)
  const devtools = await reader.newCDPSession(page)
  let came = 0
  devtools.on('Network.loadingFinished', ({ encodedDataLength }) => {
    came += encodedDataLength
  })
  let network = SLOW_4G
  await devtools.send('Network.enable')
  await devtools.send('Network.emulateNetworkConditions', network)
  await devtools.send('Emulation.setCPUThrottlingRate', { rate: CPU_RATE })
  const workers = await workerTargets(devtools, async (worker) => {
    await worker.ask('Network.enable')
    await worker.ask('Network.emulateNetworkConditions', network)
  })
  const unslow = async () => {
    network = LOOPBACK
    await devtools.send('Emulation.setCPUThrottlingRate', { rate: 1 })
    await devtools.send('Network.emulateNetworkConditions', network)
    await workers.ask('Network.emulateNetworkConditions', network)
  }
  return { page, devtools, workers, cameBytes: () => came, unslow }
}
