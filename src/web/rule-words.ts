import type { Strings } from './strings/strings.ts'

/** A rule as a reader may follow it: «date/month» is «tháng và năm (date/month)». */
export function ruleInWords(rule: string, { rules, families, named, unnamed }: Strings['rules']): string {
  const [family = ''] = rule.split('/')
  const words = wordsFor(rule, rules) ?? wordsFor(family, families)
  return words === undefined ? unnamed(rule) : named(words, rule)
}

const wordsFor = (name: string, words: Readonly<Record<string, string>>) =>
  Object.hasOwn(words, name) ? words[name] : undefined
