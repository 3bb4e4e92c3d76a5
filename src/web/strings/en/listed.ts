const LISTS = { and: new Intl.ListFormat('en-GB'), or: new Intl.ListFormat('en-GB', { type: 'disjunction' }) }

/** «one, two and three». */
export function listed(names: readonly string[], last: keyof typeof LISTS = 'and'): string {
  return LISTS[last].format(names)
}
