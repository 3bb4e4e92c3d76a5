const COMMENT = /<!--(?:.*?-->|.*)/gsu
const QUOTE = /^(?:> ?)+/u
const RULE = /^(?:(?:\* ?){3,}|(?:- ?){3,}|(?:_ ?){3,}|=+)$/u
const HEADING = /^#{1,6} +(?! )(?<text>.*?)(?:(?<! ) +#+)?$/u
const BULLET = /^[-*+] +(?=\S)/u
const NUMBER = /^\d{1,3}[.)] +(?=\S)/u
/** Only «1.» may break a paragraph, so that a wrapped line that begins with «2018.» stays in it (CommonMark 5.3). */
const FIRST_NUMBER = /^1[.)] +(?=\S)/u

/** Marks that change the look and not the words, in the order in which they must go; the rest are characters. */
const INLINE = [
  { mark: /!\[[^\][\n]*\]\([^()\s]*\)/gu, words: '' },
  { mark: /\[(?<words>[^\][\n]*)\]\([^()\s]*(?: "[^"\n]*")?\)/gu, words: '$<words>' },
  { mark: /<(?<words>https?:\/\/[^\s<>]+)>/gu, words: '$<words>' },
  { mark: /`(?<words>[^`\n]+)`/gu, words: '$<words>' },
  { mark: /\*{1,3}(?<words>[^\s*](?:[^*\n]*[^\s*])?)\*{1,3}/gu, words: '$<words>' },
  {
    mark: /(?<![\p{L}\p{N}_])_{1,3}(?<words>[^\s_](?:[^_\n]*[^\s_])?)_{1,3}(?![\p{L}\p{N}_])/gu,
    words: '$<words>',
  },
  { mark: /\\(?<words>[!-/:-@[-`{-~])/gu, words: '$<words>' },
] as const

const SPACES = / {2,}/gu

function withoutMarkup(block: string): string {
  const bare = INLINE.reduce((text, { mark, words }) => text.replace(mark, words), block)
  return bare.replace(SPACES, ' ').trim()
}

type Line = { readonly kind: 'blank' | 'heading' | 'item' | 'words'; readonly text: string }

const BREAK = /\\$/u

function readLine(raw: string, before: Line['kind']): Line {
  const line = raw.trim().replace(QUOTE, '')
  if (line === '' || RULE.test(line)) return { kind: 'blank', text: '' }
  const heading = HEADING.exec(line)?.groups?.text
  if (heading !== undefined) return { kind: 'heading', text: heading }
  const item = line.replace(BULLET, '').replace(before === 'words' ? FIRST_NUMBER : NUMBER, '')
  return item === line ? { kind: 'words', text: line.replace(BREAK, '') } : { kind: 'item', text: item }
}

/** Words go on with the paragraph or the item above them; everything else begins anew. */
const goesOn = (kind: Line['kind'], before: Line['kind']) =>
  kind === 'words' && (before === 'words' || before === 'item')

/** Simple Markdown as plain lines: a paragraph, a heading or an item of a list is one line, without its marks. */
export function readMarkdown(markdown: string): string {
  const blocks: string[][] = []
  let before: Line['kind'] = 'blank'
  for (const raw of markdown.replace(COMMENT, '').split('\n')) {
    const { kind, text } = readLine(raw, before)
    if (goesOn(kind, before)) blocks.at(-1)?.push(text)
    else blocks.push([text])
    before = goesOn(kind, before) ? before : kind
  }
  return blocks
    .map((lines) => withoutMarkup(lines.join(' ')))
    .filter((block) => block !== '')
    .join('\n')
}
