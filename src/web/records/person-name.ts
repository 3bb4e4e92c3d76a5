const { compare } = new Intl.Collator('vi')

/** What stands in brackets tells namesakes apart and is no part of the name: «Nguyễn Văn Mẫu (Quảng Ngãi)». */
const ASIDE = /\s*\([^()]*\)/gu

/** The given name, by which persons are listed: «Mẫu» of «Nguyễn Văn Mẫu». */
export function givenName(name: string): string {
  return syllablesOf(name).at(-1) ?? name
}

/** As a Vietnamese list of persons goes: by given name, then by family and middle names; the names stay as written. */
export function byGivenName(one: string, other: string): number {
  return (
    compare(givenName(one), givenName(other)) ||
    compare(beforeGivenName(one), beforeGivenName(other)) ||
    compare(one, other)
  )
}

const syllablesOf = (name: string) => name.replace(ASIDE, '').trim().split(/\s+/u)
const beforeGivenName = (name: string) => syllablesOf(name).slice(0, -1).join(' ')
