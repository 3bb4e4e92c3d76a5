import { parseHTML } from 'linkedom'

/** What a text directive names, decoded. */
type TextDirective = {
  readonly prefix: string | null
  readonly start: string
  readonly end: string | null
  readonly suffix: string | null
}

/** A stretch of the text of a page. */
type Found = { readonly from: number; readonly to: number }

/** Reads `#:~:text=[prefix-,]start[,end][,-suffix]` by the grammar of the specification; fails where it does not fit. */
export function textDirective(fragment: string): TextDirective {
  const unit = String.raw`(?:[!$'()*+./0-9:;=?@A-Z_a-z~]|%[0-9A-F]{2})+`
  const grammar = new RegExp(
    `^#:~:text=(?:(?<prefix>${unit})-,)?(?<start>${unit})(?:,(?<end>${unit}))?(?:,-(?<suffix>${unit}))?$`,
    'u',
  )
  const read = grammar.exec(fragment)?.groups
  if (read?.start === undefined) throw new Error(`Cannot read text directive "${fragment}"`)
  const decoded = (part: string | undefined) => (part === undefined ? null : decodeURIComponent(part))
  return {
    start: decodeURIComponent(read.start),
    prefix: decoded(read.prefix),
    end: decoded(read.end),
    suffix: decoded(read.suffix),
  }
}

const BLOCKS = new Set(
  (
    'ADDRESS ARTICLE ASIDE BLOCKQUOTE DD DETAILS DIV DL DT FIELDSET FIGCAPTION FIGURE FOOTER FORM H1 H2 H3 H4 H5 H6 ' +
    'HEADER HR LI MAIN NAV OL P SECTION SUMMARY TABLE TD TH TR UL'
  ).split(' '),
)
const UNSEEN = new Set(['SCRIPT', 'STYLE', 'TEMPLATE', 'NOSCRIPT', 'SVG', 'IMG', 'SELECT', 'TEXTAREA'])

/** The text of a page as a browser looks through it: white space is one blank, a block ends in a line end. */
export function searchedText(html: string): string {
  const { document } = parseHTML(`<!doctype html><html><body>${html}</body></html>`)
  return textIn(document.body)
    .replace(/[^\S\n]+/gu, ' ')
    .replace(/ *\n[\s]*/gu, '\n')
}

function textIn(node: Node): string {
  // A line end in the source is a blank.
  if (node.nodeType === node.TEXT_NODE) return (node.textContent ?? '').replaceAll('\n', ' ')
  const name = node.nodeName.toUpperCase()
  if (UNSEEN.has(name) || ('hasAttribute' in node && (node as Element).hasAttribute('hidden'))) return ''
  const inside = [...node.childNodes].map(textIn).join('')
  return BLOCKS.has(name) ? `\n${inside}\n` : inside
}

/** A letter without case and marks, of the same length. */
const base = (letter: string) => letter.normalize('NFD').charAt(0).toLowerCase().replace('đ', 'd')
const bases = (text: string) => [...Array(text.length).keys()].map((at) => base(text.charAt(at))).join('')

type Bounds = { readonly startsWord: boolean; readonly endsWord: boolean }
type Finder = (words: string, from: number, bounds: Bounds) => Found | null

/** «Find a string in range»: the next place where the words stand between the edges of words that are asked for. */
function finderIn(text: string): Finder {
  const page = bases(text)
  const edges = new Set<number>([text.length])
  for (const { index } of new Intl.Segmenter('vi', { granularity: 'word' }).segment(text)) edges.add(index)
  return (query, first, { startsWord, endsWord }) => {
    const words = bases(query)
    const fits = (at: number) => (!startsWord || edges.has(at)) && (!endsWord || edges.has(at + words.length))
    for (let from = page.indexOf(words, first); from >= 0; from = page.indexOf(words, from + 1))
      if (fits(from)) return { from, to: from + words.length }
    return null
  }
}

type Searched = { readonly text: string; readonly find: Finder }

/** The steps of the specification to «find a range from a text directive»; the search finds null where there is none. */
export function searchIn(text: string): (directive: TextDirective) => Found | null {
  const page = { text, find: finderIn(text) }
  return (directive) => foundFrom(0, directive, page)
}

function foundFrom(from: number, directive: TextDirective, page: Searched): Found | null {
  const beginning = beginningFrom(from, directive, page)
  if (beginning === null) return null
  const { match, next } = beginning
  const to = match && endFrom(match.to, match, { directive, page })
  if (match === null || to === 'another') return foundFrom(next, directive, page)
  return to === null ? null : { from: match.from, to }
}

const pastBlank = (text: string, at: number) => at + (/^\s*/u.exec(text.slice(at, at + 9))?.[0].length ?? 0)

/** Where the words begin next, and from where to go on; no match where the prefix is not right before them. */
function beginningFrom(
  from: number,
  { prefix, start, end, suffix }: TextDirective,
  { text, find }: Searched,
) {
  const endsWord = end !== null || suffix === null
  if (prefix === null) {
    const match = find(start, from, { startsWord: true, endsWord })
    return match && { match, next: match.from + 1 }
  }
  const before = find(prefix, from, { startsWord: true, endsWord: false })
  const begin = before ? pastBlank(text, before.to) : 0
  const match = before && find(start, begin, { startsWord: false, endsWord })
  return match && { match: match.from === begin ? match : null, next: before.from + 1 }
}

type Sought = { readonly directive: TextDirective; readonly page: Searched }

/** Where what begins there ends; «another» where another beginning may fit, null where none can. */
function endFrom(rest: number, match: Found, sought: Sought): number | 'another' | null {
  const { end, suffix } = sought.directive
  const { text, find } = sought.page
  const last = end === null ? match : find(end, rest, { startsWord: true, endsWord: suffix === null })
  if (last === null) return null
  if (suffix === null) return last.to
  const follows = find(suffix, pastBlank(text, last.to), { startsWord: false, endsWord: true })
  if (follows === null) return null
  if (follows.from === pastBlank(text, last.to)) return last.to
  return end === null ? 'another' : endFrom(last.to, match, sought)
}
