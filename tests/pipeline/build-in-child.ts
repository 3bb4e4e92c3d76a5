import fs from 'node:fs'
import { syncBuiltinESMExports } from 'node:module'
import { archiveCommand } from '../../src/pipeline/archive-command.ts'
import { SILENT } from '../../src/pipeline/progress.ts'

/**
 * The command `archive` as a process that ends itself at the operation on the disk that `KILL_AT` says, a write being
 * half done; one that lives prints how many operations there were.
 */
const killAt = Number(process.env.KILL_AT ?? 0)
let operations = 0

const isNow = () => {
  operations++
  return operations === killAt
}

function die(): never {
  process.kill(process.pid, 'SIGKILL')
  for (;;);
}

const { writeFileSync } = fs
fs.writeFileSync = (...[file, content, ...rest]: Parameters<typeof writeFileSync>) => {
  if (isNow()) {
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
  Object.assign(fs, { [name]: (...given: unknown[]) => (isNow() ? die() : real(...given)) })
}
syncBuiltinESMExports()

const terminal = {
  print: () => undefined,
  complain: (line: string) => process.stderr.write(`${line}\n`),
  window: { width: 100, colours: 'off' as const },
  progress: () => SILENT,
}
try {
  process.exitCode = await archiveCommand.run(process.argv.slice(2), terminal)
} catch (error) {
  terminal.complain(String(error))
  process.exitCode = 1
}
process.stdout.write(`${operations}`)
