import fs from 'node:fs'
import { syncBuiltinESMExports } from 'node:module'

const killAt = Number(process.env.KILL_AT ?? 0)
/** Where each of them was, so far. */
const places: string[] = []

const isNow = (place: unknown) => places.push(String(place)) === killAt

function die(): never {
  process.kill(process.pid, 'SIGKILL')
  for (;;);
}

/** Lets this process end itself at the operation on the disk that `KILL_AT` says, a write being half done. */
export function killedAtOperation(): void {
  const { writeFileSync } = fs
  fs.writeFileSync = (...[file, content, ...rest]: Parameters<typeof writeFileSync>) => {
    if (isNow(file)) {
      const bytes = Buffer.from(content as string)
      writeFileSync(file, bytes.subarray(0, bytes.length >> 1))
      die()
    }
    writeFileSync(file, content, ...rest)
  }
  for (const name of [
    'renameSync',
    'linkSync',
    'rmSync',
    'readFileSync',
    'readdirSync',
    'utimesSync',
  ] as const) {
    const real = fs[name] as (...given: unknown[]) => unknown
    Object.assign(fs, { [name]: (...given: unknown[]) => (isNow(given[0]) ? die() : real(...given)) })
  }
  syncBuiltinESMExports()
}

/** How many operations there were until now. */
export const operationsDone = (): number => places.length

/** Which operations there were below a folder until now, counted from 1. */
export const operationsBelow = (folder: string): readonly number[] =>
  places.flatMap((place, nth) => (place.startsWith(`${folder}/`) ? nth + 1 : []))
