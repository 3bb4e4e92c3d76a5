import { isLeftForFind } from './is-left-for-find.ts'
import { whenIdle } from './when-idle.ts'

/** Where the search is opened from a menu, no key tells; but the page loses the focus to it. */
const SIGNS = ['keydown', 'blur'] as const

/** A browser tells this much later at most that the page is no longer seen. */
const LEAVING_MS = 1000

/** About six lists stand in one file, so these are four files; more would leave no room on the line for anything else. */
const AT_A_TIME = 24

type Work = () => Promise<void>

let isFinding = false
let isWorking = false
const waiting = new Set<Work>()

/** Does what may wait until the reader opens the browser's own search; the function that is returned takes it back. */
export function onceFinding(work: Work): () => void {
  if (waiting.size === 0 && !isFinding) watch()
  waiting.add(work)
  if (isFinding) begin()
  return () => {
    waiting.delete(work)
  }
}

function watch(): void {
  for (const sign of SIGNS) window.addEventListener(sign, notice, { passive: true })
}

function notice(event: Event): void {
  if (!(event instanceof KeyboardEvent)) setTimeout(() => isLeftForFind() && find(), LEAVING_MS)
  else if (opensSearch(event)) find()
}

function find(): void {
  for (const sign of SIGNS) window.removeEventListener(sign, notice)
  isFinding = true
  begin()
}

const opensSearch = ({ key, ctrlKey, metaKey }: KeyboardEvent) =>
  key === 'F3' || ((ctrlKey || metaKey) && (key === 'f' || key === 'g'))

function begin(): void {
  if (isWorking) return
  isWorking = true
  whenIdle(doWaiting)
}

/** What somebody waits for meanwhile comes between. */
async function doWaiting(): Promise<void> {
  try {
    await Promise.all(Array.from({ length: AT_A_TIME }, workOff))
  } finally {
    isWorking = false
  }
}

async function workOff(): Promise<void> {
  for (const work of waiting) {
    waiting.delete(work)
    await work()
  }
}
