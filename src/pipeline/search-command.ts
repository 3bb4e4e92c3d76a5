import { parseArgs } from 'node:util'
import { type Answer, type AnswerHit, answer } from './answer.ts'
import { type Command, EXIT } from './command.ts'
import { DEFAULT_FOLDERS } from './folders.ts'
import { openArchive } from './open-archive.ts'
import { statedText } from './stated-text.ts'
import { UsageError } from './usage-error.ts'

const DEFAULT_LIMIT = '10'

const HELP = `Usage: npm run -s search -- [--archive DIR] [--json] [--limit N] QUERY
       npm run -s search -- [--archive DIR] [--limit N] --queries FILE

Finds conferences by any of their words; marks are optional.

  --archive DIR    the archive (default ${DEFAULT_FOLDERS.out})
  --limit N        show at most N conferences (default ${DEFAULT_LIMIT})
  --json           answer as one line of JSON
  --queries FILE   answer each line of the file as a line of JSON
  --help           print this

Exit status: 0 answered, found or not; 1 no archive to be asked, 2 wrong usage.`

export const searchCommand: Command = {
  name: 'search',
  summary: 'search the archive',
  help: HELP,
  run: async (words, terminal) => {
    const { values, positionals } = parseArgs({
      args: [...words],
      allowPositionals: true,
      options: {
        archive: { type: 'string', default: DEFAULT_FOLDERS.out },
        json: { type: 'boolean', default: false },
        limit: { type: 'string', default: DEFAULT_LIMIT },
        queries: { type: 'string' },
      },
    })
    const limit = limitFrom(values.limit)
    const queries = queriesFrom(positionals, values.queries)
    const archive = openArchive(values.archive)
    const shown = values.json || values.queries !== undefined ? JSON.stringify : forPeople
    for (const query of queries) terminal.print(shown(answer(archive, query, limit)))
    return EXIT.fine
  },
}

function limitFrom(word: string): number {
  if (!/^[1-9]\d*$/u.test(word))
    throw new UsageError(`Cannot use "--limit ${word}": not a whole number above 0`)
  return Number(word)
}

function queriesFrom(words: readonly string[], file: string | undefined): readonly string[] {
  if (file !== undefined && words.length > 0)
    throw new UsageError('Give either a query or --queries, not both')
  if (file !== undefined) return lines(statedText(file))
  if (words.length === 0) throw new UsageError('No query given')
  return [words.join(' ')]
}

/** A blank line is a query that asks for nothing, so that answers and lines can be held side by side. */
function lines(text: string): readonly string[] {
  const withoutEnd = text.replace(/\r?\n$/u, '')
  return withoutEnd === '' ? [] : withoutEnd.split(/\r?\n/u)
}

function forPeople(answer: Answer): string {
  const { total, hits } = answer
  if (total === 0) return nothingFound(answer)
  return [...understanding(answer), `${total} found, ${hits.length} shown`, ...hits.map(hitForPeople)].join(
    '\n',
  )
}

function understanding({ understood, searched }: Answer): readonly string[] {
  if (understood === 'as-typed') return []
  return [
    understood === 'decoded'
      ? `Read as keys of an input method: "${searched}"`
      : `Nothing as typed; did you mean "${searched}"?`,
  ]
}

function nothingFound({ query, missing, offers }: Answer): string {
  const nowhere = missing.map((word) => `"${word}" stands nowhere in the archive`)
  const less = offers.map(({ text, found }) => `Without it: ${text} (${found} found)`)
  return [`Nothing found for "${query}"`, ...nowhere, ...less].join('\n')
}

function hitForPeople({ id, title, date, place, passage }: AnswerHit, index: number): string {
  const facts = [date ?? 'date unknown', title, place].filter((fact) => fact !== null)
  return `\n${index + 1}. ${facts.join(' · ')}\n   ${id}\n   «${passage}»`
}
