/** A stretch of a text, in UTF-16 units. */
type Stretch = { readonly start: number; readonly end: number }

/** A longer one is named by its beginning and its end; with Vietnamese letters an address grows threefold. */
const LONGEST = 200

/** So many words of each end are tried first. */
const FEWEST_WORDS = 5

/**
 * The end of an address that leads a browser to these words of a page (WICG Scroll-To-Text): «#:~:text=Hội%20nghị%20…».
 * `lines` are all lines of the page, `line` the one with the words. Where they stand on the page more than once, the
 * words around them tell which are meant; it is compared as browsers do, without case and marks.
 */
export function textFragment(line: string, stretch: Stretch, lines: readonly string[]): string {
  const words = line.slice(stretch.start, stretch.end).trim()
  if (words === '') return ''
  const page = lines.map(folded)
  const ends = words.length > LONGEST ? endsOf(words, page) : null
  if (ends) return written(ends)
  const { prefix, suffix } = context(line, stretch, page)
  return written([
    ...(prefix === '' ? [] : [`${encoded(prefix)}-`]),
    encoded(words),
    ...(suffix === '' ? [] : [`-${encoded(suffix)}`]),
  ])
}

const written = (parts: readonly string[]) => `#:~:text=${parts.join(',')}`

/** As few words before and after as tell the stretch from all others; none where none is needed or none is there. */
function context(line: string, { start, end }: Stretch, page: readonly string[]) {
  const before = wordsOf(line.slice(0, start))
  const after = wordsOf(line.slice(end))
  const words = line.slice(start, end).trim()
  for (let count = 0; count <= Math.max(before.length, after.length); count++) {
    const prefix = count === 0 ? '' : before.slice(-count).join(' ')
    const suffix = after.slice(0, count).join(' ')
    if (timesIn(page, folded([prefix, words, suffix].join(' '))) <= 1) return { prefix, suffix }
  }
  return { prefix: '', suffix: '' }
}

/** Where the words begin, as nothing else on the page does, and where they end; null where they are too much alike. */
function endsOf(text: string, page: readonly string[]): readonly string[] | null {
  const words = wordsOf(text)
  for (let count = FEWEST_WORDS; 2 * count < words.length; count++) {
    const [begins, ends] = [words.slice(0, count).join(' '), words.slice(-count).join(' ')]
    const isTold = timesIn(page, folded(begins)) <= 1 && timesIn([folded(text)], folded(ends)) === 1
    if (isTold) return [encoded(begins), encoded(ends)]
  }
  return null
}

function timesIn(lines: readonly string[], words: string): number {
  return lines.reduce((sum, line) => sum + line.split(words).length - 1, 0)
}

const wordsOf = (text: string) => text.split(/\s+/u).filter(Boolean)

const folded = (text: string) =>
  wordsOf(
    text
      .toLowerCase()
      .normalize('NFD')
      .replace(/\p{M}+/gu, '')
      .replaceAll('đ', 'd'),
  ).join(' ')

/** «-», «,» and «&» are signs of the syntax; the last two are encoded anyway. */
const encoded = (text: string) => encodeURIComponent(text).replaceAll('-', '%2D')
