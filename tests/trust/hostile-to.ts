import { type AST, RegExpParser } from '@eslint-community/regexpp'

/** A pattern that may repeat less than this takes at most so many steps at each place. */
const MANY = 10

/** One of each kind of character that patterns tell apart. */
const LETTERS = [
  ...' \t\n.,;:!?"“”‘’\'()[]{}<>/\\|·•-–—_+*#=&%@$^~…»«aAxXzZeEoOnNsSđĐăĂạẠơƯ019',
  '\u0301',
  '\u00a0',
  '中',
  '\u0000',
]

/** Texts of about this length over which a pattern may stumble: its own letters, again and again, and then none of them. */
export function hostileTo(pattern: RegExp, length: number): readonly string[] {
  const ast = new RegExpParser({ ecmaVersion: 2025 }).parsePattern(pattern.source, 0, pattern.source.length, {
    unicode: pattern.unicode,
  })
  const sampler = samplerOf(pattern.flags.replace(/[gyd]/gu, ''))
  const pumps = quantifiersIn(ast).filter(({ max }) => max >= MANY)
  const attacks = pumps.flatMap((quantifier) => attacksOn(quantifier, sampler, length))
  return [...new Set(attacks)]
}

type Sampler = {
  /** Some texts that an element matches, the likeliest to fit its neighbours first. */
  readonly samples: (element: AST.Element) => readonly string[]
  readonly sequence: (elements: readonly AST.Element[]) => string
}

function quantifiersIn(node: AST.Node): readonly AST.Quantifier[] {
  switch (node.type) {
    case 'Pattern':
    case 'Group':
    case 'CapturingGroup':
      return node.alternatives.flatMap(quantifiersIn)
    case 'Alternative':
      return node.elements.flatMap(quantifiersIn)
    case 'Assertion':
      return 'alternatives' in node ? node.alternatives.flatMap(quantifiersIn) : []
    case 'Quantifier':
      return [node, ...quantifiersIn(node.element)]
    default:
      return []
  }
}

function attacksOn(quantifier: AST.Quantifier, { samples, sequence }: Sampler, length: number): string[] {
  const { before, after } = aroundOf(quantifier)
  const lead = sequence(before)
  const rest = sequence(after)
  const filled = (piece: string, part = 1) =>
    piece === '' ? '' : piece.repeat(Math.ceil((length * part) / piece.length))
  return samples(quantifier.element).flatMap((pump) => {
    const runs = [
      lead + filled(pump),
      filled(lead + pump),
      filled(lead + pump + rest),
      lead + filled(pump, 0.5) + filled(rest, 0.5),
      filled(pump),
      `z${filled(pump)}`,
    ]
    return runs.map((run) => `${run}\u0000z\n`)
  })
}

/** What stands before an element and after it, in all that it stands in. */
function aroundOf(element: AST.Element): { before: AST.Element[]; after: AST.Element[] } {
  const before: AST.Element[] = []
  const after: AST.Element[] = []
  for (let node: AST.Node = element; node.parent; node = node.parent) {
    const parent: AST.Node = node.parent
    if (parent.type !== 'Alternative') continue
    const at = parent.elements.indexOf(node as AST.Element)
    before.unshift(...parent.elements.slice(0, at))
    after.push(...parent.elements.slice(at + 1))
  }
  return { before, after }
}

/** Which letters a class matches, by its source; the same stand in many patterns. */
const lettersOf = new Map<string, readonly string[]>()

function samplerOf(flags: string): Sampler {
  const matching = (raw: string) => {
    const one = `^(?:${raw})$`
    const known = lettersOf.get(flags + one)
    if (known) return known
    const pattern = new RegExp(one, flags)
    const found = LETTERS.filter((letter) => pattern.test(letter))
    lettersOf.set(flags + one, found)
    return found
  }
  const spread = (found: readonly string[]) => [
    ...new Set([0, 0.25, 0.5, 0.75, 1].flatMap((part) => found[Math.floor(part * (found.length - 1))] ?? [])),
  ]
  const samples = (element: AST.Element): readonly string[] => {
    switch (element.type) {
      case 'Character':
        return [String.fromCodePoint(element.value)]
      case 'CharacterSet':
      case 'CharacterClass':
      case 'ExpressionCharacterClass':
        return spread(matching(element.raw))
      case 'Group':
      case 'CapturingGroup':
        return element.alternatives.slice(0, 4).map(({ elements }) => sequence(elements))
      case 'Quantifier':
        return samples(element.element).map((one) => one.repeat(Math.max(1, element.min)))
      case 'Assertion':
        return element.kind === 'lookbehind' && !element.negate
          ? element.alternatives.map(({ elements }) => sequence(elements))
          : ['']
      default:
        return ['']
    }
  }
  const sequence = (elements: readonly AST.Element[]) =>
    elements.map((element) => samples(element)[0] ?? '').join('')
  return { samples, sequence }
}
