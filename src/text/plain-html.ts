import { withoutLetterEntities } from './entities.ts'
import { isBlockName, isUnseenName, tidyLines } from './html-lines.ts'

const TAG = /(<[^<>]{0,4000}>)/u
const NAME = /^<(?<close>\/?)(?<name>[a-z][a-z0-9]{0,15})/iu

/** The characters of markup and the commonest signs; letters are `withoutLetterEntities`' part. */
const SIGNS: Readonly<Record<string, string>> = {
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  ndash: '–',
  mdash: '—',
  lsquo: '‘',
  rsquo: '’',
  ldquo: '“',
  rdquo: '”',
  hellip: '…',
  bull: '•',
  amp: '&',
}
const SIGN = new RegExp(`&(${Object.keys(SIGNS).join('|')});`, 'gu')

type Part = { readonly text: string; readonly opens: string | null; readonly closes: string | null }

/** A stretch of text, a tag that opens or closes something, or a comment, which is none of them. */
function partOf(part: string): Part {
  const { close, name = '' } = NAME.exec(part)?.groups ?? {}
  if (close === '/') return { text: '', opens: null, closes: name.toLowerCase() }
  if (close === '') return { text: '', opens: name.toLowerCase(), closes: null }
  return { text: part.startsWith('<!') ? '' : part.replaceAll('\n', ' '), opens: null, closes: null }
}

/** What an unseen element hides from here on; `input` nothing, for it has no end tag to wait for. */
const hiddenBy = (name: string | null) =>
  name !== null && name !== 'input' && isUnseenName(name) ? name : null

const seenText = ({ text, opens, closes }: Part) => (isBlockName(opens ?? closes ?? '') ? '\n' : text)

/** Signs and letters that are spelled by name, as themselves. */
const unspelled = (text: string) =>
  withoutLetterEntities(text).replace(SIGN, (_, name: string) => SIGNS[name] ?? '')

/**
 * The text of a page that is too large or too strange for a parser, a block a line: one pass over its tags, in time by
 * its length, whatever is opened and never closed.
 */
export function plainLines(html: string): readonly string[] {
  const pieces: string[] = []
  let hidden: string | null = null
  for (const part of html.split(TAG).map(partOf)) {
    if (hidden === null) {
      pieces.push(seenText(part))
      hidden = hiddenBy(part.opens)
    } else if (part.closes === hidden) hidden = null
  }
  return tidyLines(unspelled(pieces.join('')))
}
