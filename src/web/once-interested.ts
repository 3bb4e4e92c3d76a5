import { whenIdle } from './when-idle.ts'

/** With one of these a reader begins to look around; with a key she may open the browser's own search. */
const SIGNS = ['scroll', 'keydown', 'pointerdown'] as const

type Work = () => Promise<void>

let isInterested = false
let isWorking = false
const waiting = new Set<Work>()

/** Does what may wait until the reader has begun to look around; the function that is returned takes it back. */
export function onceInterested(work: Work): () => void {
  if (waiting.size === 0 && !isInterested) watch()
  waiting.add(work)
  if (isInterested) begin()
  return () => {
    waiting.delete(work)
  }
}

function watch(): void {
  for (const sign of SIGNS) window.addEventListener(sign, notice, { once: true, passive: true })
}

function notice(): void {
  if (isInterested) return
  isInterested = true
  begin()
}

function begin(): void {
  if (isWorking) return
  isWorking = true
  whenIdle(doWaiting)
}

/** One after the other: what somebody waits for meanwhile comes between. */
async function doWaiting(): Promise<void> {
  try {
    for (const work of waiting) {
      waiting.delete(work)
      await work()
    }
  } finally {
    isWorking = false
  }
}
