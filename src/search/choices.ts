import { FACET_KEYS, type FacetKey } from './facets.ts'

/** What is chosen, by facet: any of its values answers, and every facet must be answered. */
export type Choices = Readonly<Record<FacetKey, readonly string[]>>

/** Nothing chosen of any facet. */
export const NO_CHOICES: Choices = choicesBy(() => [])

/** What is chosen of each facet. */
export function choicesBy(chosen: (key: FacetKey) => readonly string[]): Choices {
  return Object.fromEntries(FACET_KEYS.map((key) => [key, chosen(key)])) as Record<
    FacetKey,
    readonly string[]
  >
}

/** Values in the order of the address, each once. */
export function inAddressOrder(values: readonly string[]): readonly string[] {
  return [...new Set(values)].toSorted((one, other) => (one < other ? -1 : 1))
}

export function withChoice(choices: Choices, key: FacetKey, id: string): Choices {
  return { ...choices, [key]: inAddressOrder([...choices[key], id]) }
}

export function withoutChoice(choices: Choices, key: FacetKey, id: string): Choices {
  return { ...choices, [key]: choices[key].filter((chosen) => chosen !== id) }
}
