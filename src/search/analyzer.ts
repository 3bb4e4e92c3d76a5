import { type Abbreviation, abbreviationAt } from '../text/abbreviations.ts'
import { everyMatch } from '../text/every-match.ts'
import { fold } from '../text/fold.ts'
import { datesIn } from './date-token.ts'
import type { Span } from './span.ts'
import { spelled } from './spelled.ts'

/** Written into every index; a page that cuts text otherwise refuses the index instead of searching it wrongly. */
export const ANALYZER_VERSION = '5'

/**
 * What a reader may look for, in reading order: a word, a number such as «16-kl/tw», a date such as «24/12/2019» or a
 * short form such as «ttđn», the last three followed by their parts, which stand in their place. `exact` is its one
 * spelling in lower case, `folded` the same without marks.
 *
 * `step` is how many places it stands behind the token before it, as Lucene's position increment: the first part of a
 * number stands in the place of the whole, so that a phrase goes on through the parts and misses nothing.
 */
export type Token = {
  readonly kind: 'word' | 'number' | 'date' | 'short' | 'part'
  readonly exact: string
  readonly folded: string
  readonly step: 0 | 1
  /** In UTF-16 units of the text as given. */
  readonly start: number
  readonly end: number
}

const ATOM = /[\p{L}\p{N}\p{M}]+/gu

/** Atoms that stand together without a space; a stop or a comma joins digits only, so «họp.Chiều» is two words. */
const CHAIN = /[\p{L}\p{N}\p{M}]+(?:(?:[-/\u2010-\u2014]|(?<=\p{Nd})[.,](?=\p{Nd}))[\p{L}\p{N}\p{M}]+)*/gu

const HYPHENS = /[\u2010-\u2014]/gu
const DIGIT = /\p{Nd}/u

/** No number of a document is longer; a longer chain is an address or hostile, and only its parts are kept. */
const LONGEST_NUMBER = 40

/** Cuts a text into tokens. */
export function tokens(text: string): readonly Token[] {
  return piecesOf(text).flatMap(({ at, cut }) =>
    cut.map((token) => ({ ...token, start: at + token.start, end: at + token.end })),
  )
}

/** The tokens of a text in reading order, as far as an index knows them. */
export function indexedTokens(text: string): readonly Pick<Token, 'exact' | 'step'>[] {
  const found: Token[] = []
  for (const { cut } of piecesOf(text)) for (const token of cut) found.push(token)
  return found
}

/** What stands together in a text, and its tokens, whose places are counted from its beginning. */
type Piece = { readonly at: number; readonly cut: readonly Token[] }

function piecesOf(text: string): readonly Piece[] {
  const found: Piece[] = []
  let done = 0
  for (const { 0: chain, index } of everyMatch(text, CHAIN)) {
    // A short form with a stop or a comma in it reaches over several chains: «VH,TT&DL».
    if (index < done) continue
    const short = abbreviationAt(text, index)
    if (short && short.short.length >= chain.length) {
      done = index + short.short.length
      found.push({ at: index, cut: writtenOut(short, { start: 0, end: short.short.length }) })
    } else found.push({ at: index, cut: tokensOfChain(chain) })
  }
  return found
}

type Place = { readonly start: number; readonly end: number }

/** A short form, then the words it stands for. */
function writtenOut({ short, long }: Abbreviation, place: Place): readonly Token[] {
  const words = [...long.matchAll(ATOM)].map(({ 0: term }) => ({ ...place, term }))
  return [tokenOf('short', { ...place, term: short }), ...partTokens(words)]
}

/** Of 10,000 reports 99 in 100 chains came before; a hostile text must not fill the memory. */
const MOST_REMEMBERED = 50_000
const remembered = new Map<string, readonly Token[]>()

function tokensOfChain(chain: string): readonly Token[] {
  const known = remembered.get(chain)
  if (known !== undefined) return known
  const cut = cutChain(chain)
  if (remembered.size >= MOST_REMEMBERED) remembered.clear()
  if (chain.length <= LONGEST_NUMBER) remembered.set(chain, cut)
  return cut
}

function cutChain(chain: string): readonly Token[] {
  const atoms = [...chain.matchAll(ATOM)].map(({ 0: term, index }) => spanAt(term, index))
  if (atoms.length === 1 || chain.length > LONGEST_NUMBER || !DIGIT.test(chain))
    return atoms.flatMap(atomTokens)
  const whole = spanAt(chain.replace(HYPHENS, '-'), 0)
  const dates = datesIn(whole)
  if (dates.length === 0) return [tokenOf('number', whole), ...partTokens(atoms)]
  return dates.flatMap(([date, ...parts]) => [...(date ? [tokenOf('date', date)] : []), ...partTokens(parts)])
}

const SEVERAL_ATOMS = /[^\p{L}\p{N}\p{M}]/u

/** «24/12» of «24/12/2019» takes no place of its own; the first atom takes that of the whole. */
function partTokens(parts: readonly Span[]): readonly Token[] {
  const first = parts.findIndex(({ term }) => !SEVERAL_ATOMS.test(term))
  return parts.map((part, nth) =>
    tokenOf('part', part, nth <= first || SEVERAL_ATOMS.test(part.term) ? 0 : 1),
  )
}

/** «TW-UBND»: a short form may be one link of a chain of words. */
function atomTokens(atom: Span): readonly Token[] {
  const short = abbreviationAt(atom.term, 0)
  return short?.short.length === atom.term.length ? writtenOut(short, atom) : [tokenOf('word', atom)]
}

const spanAt = (term: string, start: number): Span => ({ term, start, end: start + term.length })

function tokenOf(kind: Token['kind'], { term, start, end }: Span, step: Token['step'] = 1): Token {
  const exact = spelled(term)
  return { kind, exact, folded: fold(exact), step, start, end }
}
