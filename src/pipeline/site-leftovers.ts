import path from 'node:path'
import { isFolder, moveTo, namesIn } from './files.ts'
import { isRunning } from './is-running.ts'

/** A folder that a build left behind which was killed: the site it was making, or the one that was to give way to it. */
type Leftover = { readonly place: string; readonly state: 'part' | 'old' }

/** What the process of that number calls a site while it is made, and the one before while it gives way. */
export const besideSite = (out: string, process: number, state: Leftover['state']): string =>
  `${out}.${process}.${state}`

const BESIDE = /^\.(?<process>\d+)\.(?<state>part|old)$/u

/** What builds left behind beside the folder of a site that are no more. */
export function siteLeftovers(out: string): readonly Leftover[] {
  const [parent, name] = [path.dirname(out), path.basename(out)]
  if (!isFolder(parent)) return []
  const beside = namesIn(parent).filter((other) => other.startsWith(name))
  return beside.flatMap((left) => {
    const { process: id, state } = BESIDE.exec(left.slice(name.length))?.groups ?? {}
    if (id === undefined || isAtWork(Number(id))) return []
    return [{ place: path.join(parent, left), state: state === 'old' ? state : 'part' }]
  })
}

/** What bears our own number is from a process that had it before. */
const isAtWork = (id: number) => id !== process.pid && isRunning(id)

/**
 * No system exchanges two folders at once by what Node knows: a build that is killed when the site before has given way,
 * and the new one has not taken its place, leaves none. This brings the one before back, and tells `complain`.
 */
export function bringBackSite(out: string, complain: (line: string) => void): void {
  if (isFolder(out)) return
  const former = siteLeftovers(out).find(({ state }) => state === 'old')
  if (!former) return
  moveTo(former.place, out)
  complain(`"${out}" is again what it was: the build that was about to replace it was ended in that moment`)
}
