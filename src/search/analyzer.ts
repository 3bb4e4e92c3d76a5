import { normalized } from '../text/normalize.ts'
import { dateSpans } from './date-token.ts'
import type { Span } from './span.ts'

/** Written into every index; a page that cuts text otherwise refuses the index instead of searching it wrongly. */
export const ANALYZER_VERSION = '1'

/**
 * What a reader may look for: a word, a number such as «16-kl/tw» or a date such as «24/12/2019»; the last two are
 * also found by their `parts`.
 */
export type Token = Span & { readonly kind: 'word' | 'number' | 'date'; readonly parts: readonly Span[] }

const ATOM = /[\p{L}\p{N}\p{M}]+/gu

/** Atoms that stand together without a space; a stop or a comma joins digits only, so «họp.Chiều» is two words. */
const CHAIN = /[\p{L}\p{N}\p{M}]+(?:(?:[-/\u2010-\u2014]|(?<=\p{Nd})[.,](?=\p{Nd}))[\p{L}\p{N}\p{M}]+)*/gu

const HYPHENS = /[\u2010-\u2014]/gu
const DIGIT = /\p{Nd}/u

/** No number of a document is longer; a longer chain is an address or hostile, and only its parts are kept. */
const LONGEST_NUMBER = 40

/** Cuts a text that is already lower-case, with or without its marks, into tokens. */
export function tokens(lowerCase: string): readonly Token[] {
  return [...lowerCase.matchAll(CHAIN)].flatMap(({ 0: chain, index }) => tokensOfChain(chain, index))
}

function tokensOfChain(chain: string, offset: number): readonly Token[] {
  const atoms = [...chain.matchAll(ATOM)].map(({ 0: term, index }) => spanAt(term, offset + index))
  const whole = spanAt(chain.replace(HYPHENS, '-'), offset)
  if (atoms.length === 1 || chain.length > LONGEST_NUMBER || !DIGIT.test(chain)) return atoms.map(word)
  const [date, ...parts] = dateSpans(whole)
  return [date ? { ...date, kind: 'date', parts } : { ...whole, kind: 'number', parts: atoms }]
}

const spanAt = (term: string, start: number): Span => ({ term, start, end: start + term.length })

const word = (span: Span): Token => ({ ...span, kind: 'word', parts: [] })

/** The terms of any text in reading order, marks kept: «Kết luận 16-KL/TW» → «kết», «luận», «16-kl/tw», «16» … */
export function terms(text: string): readonly string[] {
  return tokens(normalized(text).toLowerCase()).flatMap(({ term, parts }) => [
    term,
    ...parts.map((part) => part.term),
  ])
}
