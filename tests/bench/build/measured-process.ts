import { spawn } from 'node:child_process'
import { readdirSync, readFileSync } from 'node:fs'
import { PROJECT } from './project.ts'

/** What a process and all that it started took; NaN where the system does not tell. */
export type ProcessCost = {
  readonly seconds: number
  /** Of all processors. */
  readonly cpuSeconds: number
  /** The most that was in memory, in megabytes. */
  readonly peakMegabytes: number
}

type Seen = { readonly cpu: number; readonly peak: number }
const NOTHING: Seen = { cpu: 0, peak: 0 }

const LOOK_EVERY_MS = 50
const TICKS_A_SECOND = 100

const kilobytesAfter = (text: string, key: string) =>
  Number(new RegExp(`^${key}:\\s*(?<kilobytes>\\d+)`, 'mu').exec(text)?.groups?.kilobytes ?? 0)

/** What Linux tells of a process that runs. */
function lookAt(id: number): Seen | null {
  try {
    const peak = kilobytesAfter(readFileSync(`/proc/${id}/status`, 'utf8'), 'VmHWM') / 1000
    // Behind the name, which may hold anything, stand the state and, as the twelfth and thirteenth, the time taken.
    const fields = readFileSync(`/proc/${id}/stat`, 'utf8')
      .replace(/^.*\) /su, '')
      .split(' ')
    const ticks = fields.slice(11, 13).reduce((sum, field) => sum + Number(field), 0)
    return { cpu: ticks / TICKS_A_SECOND, peak }
  } catch {
    return null
  }
}

function familyOf(id: number): readonly number[] {
  try {
    const children = readdirSync(`/proc/${id}/task`).flatMap((task) =>
      readFileSync(`/proc/${id}/task/${task}/children`, 'utf8').split(' ').filter(Boolean).map(Number),
    )
    return [id, ...children.flatMap(familyOf)]
  } catch {
    return []
  }
}

type Running = { readonly cwd?: string; readonly allowed?: readonly number[] }

/** Runs a program to its end, looking at it all the while; throws with what it said last when it fails. */
export async function measuredProcess(
  [program, ...words]: readonly [string, ...(readonly string[])],
  { cwd = PROJECT, allowed = [0] }: Running = {},
): Promise<ProcessCost> {
  const seen = new Map<number, Seen>()
  const begun = performance.now()
  const child = spawn(program, words, { cwd, stdio: ['ignore', 'ignore', 'pipe'] })
  let said = ''
  child.stderr.on('data', (chunk) => {
    said = (said + chunk).slice(-2000)
  })
  const looking = setInterval(() => {
    for (const id of familyOf(child.pid ?? 0)) {
      const [now, before = NOTHING] = [lookAt(id), seen.get(id)]
      // Of one that has just ended the system knows less than before.
      if (now) seen.set(id, { cpu: Math.max(now.cpu, before.cpu), peak: Math.max(now.peak, before.peak) })
    }
  }, LOOK_EVERY_MS)
  const code = await new Promise<number | null>((resolve, reject) => {
    child.once('error', reject)
    child.once('close', resolve)
  }).finally(() => clearInterval(looking))
  if (code === null || !allowed.includes(code))
    throw new Error(`Cannot run "${[program, ...words].join(' ')}": it ended with ${code}\n${said}`)
  const sum = (of: (one: Seen) => number) =>
    seen.size === 0 ? Number.NaN : [...seen.values()].reduce((total, one) => total + of(one), 0)
  return {
    seconds: (performance.now() - begun) / 1000,
    cpuSeconds: sum(({ cpu }) => cpu),
    peakMegabytes: sum(({ peak }) => peak),
  }
}
