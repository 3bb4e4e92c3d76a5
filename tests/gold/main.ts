import { parseArgs } from 'node:util'
import { fallen, linesOf, pinned } from './floors.ts'
import { readFloors, writeFloors } from './floors-file.ts'
import { recordOf } from './record-of.ts'
import { type Score, scoreOf } from './score.ts'
import { absenceFails, casesOf, folderOf, SET_NAMES, type SetName } from './sets.ts'
import { tableOf } from './table.ts'

const HELP = `Usage: npm run -s gold -- [--verbose] [--pin [--allow-lower NAME]…]

Holds what is read in the gold reports against what a person read in them, field by field.

  --verbose           list every miss: report, field, what
  --pin               raise the floors in tests/gold/floors.json to what is reached, rounded down to 0.01
  --allow-lower NAME  with --pin: let the floor NAME («chair F1») fall to what is reached; may be repeated
  --help              print this

Exit status 1 when a floor does not hold or, with CI=true, a set is absent; 2 on wrong usage.`

const OPTIONS = {
  verbose: { type: 'boolean' },
  pin: { type: 'boolean' },
  'allow-lower': { type: 'string', multiple: true },
  help: { type: 'boolean' },
} as const

/** What the caller wishes, or the error in his words. */
function options() {
  try {
    const { values } = parseArgs({ options: OPTIONS })
    const mayFall = values['allow-lower'] ?? []
    const known = Object.values(readFloors()).flatMap((floors) => Object.keys(floors))
    const unknown = mayFall.find((name) => !known.includes(name))
    if (unknown !== undefined) return new Error(`Cannot lower "${unknown}": no floor has this name`)
    if (mayFall.length > 0 && !values.pin) return new Error('Cannot lower a floor without --pin')
    return values
  } catch (error) {
    return error instanceof Error ? error : new Error(String(error))
  }
}

type Options = Exclude<ReturnType<typeof options>, Error>

function pin(name: SetName, { figures }: Score, mayFall: readonly string[]): void {
  const floors = readFloors()
  writeFloors({ ...floors, [name]: pinned(figures, floors[name], { mayFall }) })
}

function absent(name: SetName): boolean {
  console.log(`${name}: ${absenceFails() ? 'absent' : 'skipped'}, there is no ${folderOf(name)}\n`)
  return !absenceFails()
}

/** Scores one set, prints its table and says whether every floor holds. */
function holds(name: SetName, wish: Options): boolean {
  const cases = casesOf(name)
  if (cases === null) return absent(name)
  const score = scoreOf(cases, recordOf)
  if (wish.pin) pin(name, score, wish['allow-lower'] ?? [])
  const lines = linesOf(score.figures, readFloors()[name])
  const short = fallen(lines).length
  console.log(`${name}\n${tableOf(lines)}\n${score.reports} reports, floors not held: ${short}\n`)
  if (wish.verbose) for (const { id, field, note } of score.misses) console.log(`${id}\t${field}\t${note}`)
  return short === 0
}

function main(wish: Options): number {
  if (wish.help) {
    console.log(HELP)
    return 0
  }
  return SET_NAMES.map((name) => holds(name, wish)).every(Boolean) ? 0 : 1
}

const wish = options()
if (wish instanceof Error) console.error(`${wish.message}\n\n${HELP}`)
process.exitCode = wish instanceof Error ? 2 : main(wish)
