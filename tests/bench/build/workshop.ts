import { appendFileSync, mkdirSync, readdirSync, rmSync, symlinkSync } from 'node:fs'
import path from 'node:path'
import { folderForBench } from '../corpus/report-folder.ts'
import { measuredProcess, type ProcessCost } from './measured-process.ts'
import { ourCommand, PROJECT } from './project.ts'

/** Where our commands keep nothing of before and leave nothing for later. */
export type Workshop = {
  readonly run: (command: 'archive' | 'build', out: string) => Promise<ProcessCost>
  /** Removes all that was kept from build to build. */
  readonly forget: () => void
}

/** A folder of its own from which reports are built; among invented ones are some that cannot be used. */
export function workshop(reports: string): Workshop {
  const cwd = folderForBench('workshop')
  symlinkSync(path.join(PROJECT, 'data'), path.join(cwd, 'data'))
  const modules = path.join(cwd, 'node_modules')
  const cache = path.join(cwd, 'readings')
  return {
    run: (command, out) => {
      const words = ourCommand(command, '--from', reports, '--out', out, '--cache', cache)
      return measuredProcess([process.execPath, ...words], { cwd, allowed: [0, 1] })
    },
    forget: () => {
      for (const kept of [modules, cache]) rmSync(kept, { recursive: true, force: true })
      mkdirSync(modules)
    },
  }
}

/** Adds a sentence to one of the reports; which one, says `nth`. */
export function changeReport(reports: string, nth: number): void {
  const texts = readdirSync(reports, { recursive: true, encoding: 'utf8' })
    .filter((file) => /^\d{4}.*\.(?:txt|md)$/u.test(file))
    .toSorted()
  appendFileSync(
    path.join(reports, texts[(nth * 7) % texts.length] ?? ''),
    '\nCác đại biểu trao đổi thêm một việc.\n',
  )
}
