import { LEVELS } from '../model/conference.ts'
import { FACET_KEYS, type FacetKey } from '../search/facets.ts'
import { strings } from './strings.ts'
import type { ChosenValue } from './timeline.ts'

const words = strings.facets

/** With more values than these the sentence says only how many: each of them is named by its chip. */
const MOST_NAMED = 3

/** «tại Huế, loại sơ kết hoặc tổng kết», «theo 5 điều kiện đã chọn»; null where nothing known is chosen. */
export function choicesInWords(chosen: readonly ChosenValue[]): string | null {
  const known = chosen.filter(({ name }) => name !== null)
  if (known.length === 0) return null
  if (known.length > MOST_NAMED) return words.many(known.length)
  return FACET_KEYS.flatMap((key) => {
    const names = known.filter((value) => value.key === key).map(valueInWords)
    return names.length === 0 ? [] : [words.says[key](words.or(names))]
  }).join(', ')
}

/** «Nơi: Huế»; what the archive does not know stands as it is in the address. */
export function choiceLabel(value: ChosenValue): string {
  return facetLabel(value.key, value.name ?? value.id)
}

/** «Cấp: tỉnh, thành phố». */
export function facetLabel(key: FacetKey, name: string): string {
  return words.label(words.titles[key], valueInWords({ key, name }))
}

function valueInWords({ key, name }: Pick<ChosenValue, 'key' | 'name'>): string {
  const level = key === 'level' ? LEVELS.find((one) => one === name) : undefined
  return level === undefined ? (name ?? '') : words.levels[level]
}
