import { ownValue } from './own-value.ts'
import type { Strings } from './strings/strings.ts'

/** A rule as a reader may follow it: «date/month» is «tháng và năm (date/month)». */
export function ruleInWords(rule: string, { rules, families, named, unnamed }: Strings['rules']): string {
  const [family = ''] = rule.split('/')
  const words = ownValue<string>(rules, rule) ?? ownValue<string>(families, family)
  return words === undefined ? unnamed(rule) : named(words, rule)
}
