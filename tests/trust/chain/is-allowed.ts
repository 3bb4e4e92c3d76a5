/**
 * Whether a licence expression (SPDX, annex D: «MIT OR Apache-2.0», «(MIT AND ISC)») can be met by these licences alone.
 * What is no such expression cannot, nor can one with an exception («… WITH …»), which somebody is to read first.
 */
export function isAllowed(expression: string, allowed: ReadonlySet<string>): boolean {
  const words = expression.match(/[()]|[^\s()]+/gu) ?? []
  const takes = (word: string) => words[0] === word && words.shift() !== undefined
  const one = (): boolean => {
    if (!takes('(')) return allowed.has(words.shift() ?? '')
    const inner = either()
    return takes(')') && inner
  }
  const all = (): boolean => {
    let fits = one()
    while (takes('AND')) fits = one() && fits
    return fits
  }
  const either = (): boolean => {
    let fits = all()
    while (takes('OR')) fits = all() || fits
    return fits
  }
  const fits = either()
  return fits && words.length === 0
}
