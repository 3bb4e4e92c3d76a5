/** What goes on while many files are read. */
export type Progress = { readonly step: () => void; readonly end: () => void }

/** Fewer files are read before a bar could be seen. */
const LEAST_STEPS = 50
const WIDTH = 30
/** The bar moves ten times a second at most; drawing must not cost more than reading. */
const INTERVAL_MS = 100

/** For steps nobody watches. */
export const SILENT: Progress = { step: () => undefined, end: () => undefined }

type Watched = { readonly isTTY?: boolean; readonly write: (text: string) => unknown }

const seconds = (ms: number) => `${Math.ceil(ms / 1000)} s`

function bar(done: number, steps: number, elapsed: number): string {
  const filled = Math.round((done / steps) * WIDTH)
  const rate = (1000 * done) / Math.max(1, elapsed)
  const left = seconds(((steps - done) / Math.max(rate, 0.001)) * 1000)
  return `${'█'.repeat(filled)}${'░'.repeat(WIDTH - filled)} ${done}/${steps} · ${rate.toFixed(0)}/s · ${left} left`
}

/** A bar with rate and time left on a stream that is a terminal; says nothing for fewer than 51 steps or to a file. */
export function progressOn(stream: Watched, steps: number, now: () => number = Date.now): Progress {
  if (!stream.isTTY || steps <= LEAST_STEPS) return SILENT
  const started = now()
  let done = 0
  let drawn = 0
  return {
    step: () => {
      done++
      if (now() - drawn < INTERVAL_MS && done < steps) return
      drawn = now()
      stream.write(`\r${bar(done, steps, drawn - started)}\u001b[K`)
    },
    end: () => void stream.write('\r\u001b[K'),
  }
}
