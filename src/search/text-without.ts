type Stretch = { readonly start: number; readonly end: number }

/** What hangs on a word and says nothing without it; a quotation mark opens or closes something else. */
const HANGING_BEFORE = /(?<![^\s\p{L}\p{N}\p{M}"“”«»])[^\s\p{L}\p{N}\p{M}"“”«»]+$/u
const HANGING_AFTER = /^[^\s\p{L}\p{N}\p{M}"“”«»]+/u

/**
 * A query without some stretches of it: «tập huấn, Huế» without «Huế» is «tập huấn». What hung on them goes with them,
 * so that no hyphen is left that would turn the next word into its opposite.
 */
export function textWithout(text: string, stretches: readonly Stretch[]): string {
  return stretches
    .toSorted((one, other) => other.start - one.start)
    .reduce((kept, { start, end }) => {
      const before = kept.slice(0, start).replace(HANGING_BEFORE, '')
      const after = kept.slice(end).replace(HANGING_AFTER, '')
      return `${before} ${after}`
    }, text)
    .replace(/ {2,}/gu, ' ')
    .trim()
}
