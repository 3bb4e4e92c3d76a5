import { archiveCommand } from '../../src/pipeline/archive-command.ts'
import { SILENT } from '../../src/pipeline/progress.ts'
import { killedAtOperation, operationsBelow, operationsDone } from './kill-at.ts'

/** The command `archive` as a process that may be killed at any operation; one that lives prints how many there were, and which of them below `out`. */
killedAtOperation()
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
process.stdout.write(JSON.stringify({ operations: operationsDone(), publishing: operationsBelow('out') }))
