import { FACET_KEYS, type FacetKey } from '../search/facets.ts'
import type { NamedFilter } from './filter-chips.ts'
import { ownValue } from './own-value.ts'
import type { Strings } from './strings/strings.ts'
import type { ChosenValue } from './timeline.ts'
import { unturned } from './unturned.ts'
import { yearsInWords } from './years-in-words.ts'

/** With more values than these the sentence says only how many: each of them is named by its chip. */
const MOST_NAMED = 3

/** «tại Huế, loại sơ kết hoặc tổng kết», «theo 5 điều kiện đã chọn»; null where nothing known is chosen. */
export function choicesInWords(chosen: readonly ChosenValue[], words: Strings['facets']): string | null {
  const known = chosen.filter(({ name }) => name !== null)
  if (known.length === 0) return null
  if (known.length > MOST_NAMED) return words.many(known.length)
  return FACET_KEYS.flatMap((key) => {
    const names = known.filter((value) => value.key === key).map((value) => valueInWords(value, words))
    return names.length === 0 ? [] : [words.says[key](words.or(names))]
  }).join(', ')
}

/** «Nơi: Huế»; what the archive does not know stands as it is in the address. */
export function choiceLabel(value: Omit<ChosenValue, 'meant'>, words: Strings['facets']): string {
  return facetLabel(value.key, value.name ?? unturned(value.id), words)
}

/** «Nơi: Huế», «Năm 2019». */
export function filterLabel(filter: NamedFilter, { facets, timeline }: Strings): string {
  if (filter.key !== 'years') return choiceLabel(filter, facets)
  return facets.years(yearsInWords(filter.years, timeline) ?? '')
}

/** «Cấp: tỉnh, thành phố». */
function facetLabel(key: FacetKey, name: string, words: Strings['facets']): string {
  return words.label(words.titles[key], valueInWords({ key, name }, words))
}

/** «tỉnh, thành phố» of the level «tỉnh/thành»; any other value by its name. */
export function valueInWords(
  { key, name }: Pick<ChosenValue, 'key' | 'name'>,
  { values }: Strings['facets'],
): string {
  const words: Readonly<Record<string, string>> = isWorded(key) ? values[key] : {}
  return name === null ? '' : (ownValue(words, name) ?? name)
}

/** What of the chosen is a name of the archive and not a word of the page. */
export function namesChosen(chosen: readonly Pick<ChosenValue, 'key' | 'name'>[]): readonly string[] {
  return chosen.flatMap(({ key, name }) => (isWorded(key) ? [] : (name ?? [])))
}

/** Facets whose values are words of the page. */
type WordedKey = keyof Strings['facets']['values'] & FacetKey

const WORDED: Readonly<Record<WordedKey, true>> = { kind: true, level: true, outcomes: true }

const isWorded = (key: FacetKey): key is WordedKey => key in WORDED
