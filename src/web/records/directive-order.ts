import type { DirectiveHeading } from './directive-heading.ts'

const { compare } = new Intl.Collator('vi', { numeric: true })

/** Kind by kind, in each by number and then by date; what has no number comes after, by name. */
export function byTypeAndNumber(one: DirectiveHeading, other: DirectiveHeading): number {
  return (
    compare(one.type, other.type) ||
    Number(one.number === null) - Number(other.number === null) ||
    compare(one.number ?? '', other.number ?? '') ||
    compare(one.date ?? '', other.date ?? '') ||
    compare(one.name, other.name)
  )
}
