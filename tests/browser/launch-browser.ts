import { existsSync } from 'node:fs'
import chromium from '@sparticuz/chromium'
import { type Browser, chromium as driver } from 'playwright-core'

/** No sandbox in a container, and nothing that would look for the outside world. */
const FLAGS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
]

/** Only who tests what is kept wants it kept: a service worker hides from a test what it answers itself. */
const NOTHING_KEPT = { serviceWorkers: 'block' } as const

/** The browser that comes with the packages, or the one `CHROMIUM_PATH` names; none is an error, never a skip. */
export async function launchBrowser(): Promise<Browser> {
  const executablePath = process.env.CHROMIUM_PATH ?? (await packagedBrowser())
  if (!existsSync(executablePath)) throw new Error(missing(`no file "${executablePath}"`))
  return keepingNothing(await driver.launch({ executablePath, args: FLAGS }))
}

function keepingNothing(browser: Browser): Browser {
  const newPage = browser.newPage.bind(browser)
  const newContext = browser.newContext.bind(browser)
  browser.newPage = (options) => newPage({ ...NOTHING_KEPT, ...options })
  browser.newContext = (options) => newContext({ ...NOTHING_KEPT, ...options })
  return browser
}

async function packagedBrowser(): Promise<string> {
  if (process.platform !== 'linux' || process.arch !== 'x64') {
    throw new Error(missing(`the package has none for ${process.platform} ${process.arch}`))
  }
  return chromium.executablePath()
}

function missing(why: string): string {
  return `Cannot run the browser tests: ${why}; set CHROMIUM_PATH to a Chromium or Chrome on this machine`
}
