import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { parseAst } from 'vite'

/** A regular expression of the program, with the file that it stands in. */
export type Pattern = { readonly file: string; readonly pattern: RegExp }

const ROOT = path.resolve(import.meta.dirname, '..', '..')

/** The files that this reads: no page is needed to load them. */
export function sourceFiles(rooms: readonly string[]): readonly string[] {
  return rooms.flatMap((room) =>
    readdirSync(path.join(ROOT, 'src', room), { recursive: true, encoding: 'utf8' })
      .filter((file) => /(?<!\.d)\.tsx?$/u.test(file))
      .map((file) => ['src', room, ...file.split(path.sep)].join('/')),
  )
}

/** Every literal of a file, and how often it makes a pattern of words. */
export function patternsWritten(file: string): {
  readonly literals: readonly Pattern[]
  readonly makings: number
} {
  const source = readFileSync(path.join(ROOT, file), 'utf8')
  const nodes = [...nodesIn(parseAst(source, { lang: file.endsWith('x') ? 'tsx' : 'ts' }))]
  const literals = nodes.flatMap((node) =>
    isRegexLiteral(node) ? [{ file, pattern: new RegExp(node.regex.pattern, node.regex.flags) }] : [],
  )
  const makings = nodes.filter(
    (node) =>
      (node.type === 'NewExpression' || node.type === 'CallExpression') && isNamed(node.callee, 'RegExp'),
  )
  return { literals, makings: makings.length }
}

type Node = Readonly<Record<string, unknown>>

function* nodesIn(value: unknown): Generator<Node> {
  if (typeof value !== 'object' || value === null) return
  if (Array.isArray(value)) for (const one of value) yield* nodesIn(one)
  else {
    yield value as Node
    for (const one of Object.values(value)) yield* nodesIn(one)
  }
}

const isNamed = (node: unknown, name: string) =>
  typeof node === 'object' && node !== null && 'name' in node && node.name === name

type RegexLiteral = Node & { readonly regex: { readonly pattern: string; readonly flags: string } }

const isRegexLiteral = (node: Node): node is RegexLiteral =>
  node.type === 'Literal' && typeof node.regex === 'object' && node.regex !== null

/** Where in the program's source something was called from, but for the functions that make patterns for others. */
const CALLER = /(?<file>src\/(?!text\/pattern\.ts)[\w./-]+\.tsx?)/u

/**
 * Every pattern that is made of words, from now on, with the file that had it made; a pattern that is made for each text
 * anew is here when a text was read.
 */
export function patternsMade(): { readonly made: readonly Pattern[]; readonly stop: () => void } {
  const made = new Map<string, Pattern>()
  const Native = globalThis.RegExp
  globalThis.RegExp = new Proxy(Native, {
    construct(target, args) {
      const pattern: RegExp = Reflect.construct(target, args)
      const file = callerIn(new Error('made').stack ?? '')
      if (file) made.set(`${file} ${pattern}`, { file, pattern })
      return pattern
    },
  })
  return {
    get made() {
      return [...made.values()]
    },
    stop: () => {
      globalThis.RegExp = Native
    },
  }
}

function callerIn(stack: string): string | null {
  for (const line of stack.split('\n')) {
    const file = CALLER.exec(line)?.groups?.file
    if (file) return file
  }
  return null
}
