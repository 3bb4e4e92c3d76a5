import { ARCHIVE_NAME } from './archive-name.ts'
import type { CitedWork } from './cited-work.ts'
import { ended } from './conference-citation.ts'
import { knownMoment } from './known-moment.ts'
import { named } from './named.ts'
import { oneLine } from './one-line.ts'

/**
 * A work as an entry of BibTeX and BibLaTeX in UTF-8: `year` only of what is stated, `date` in EDTF with a «?» where a
 * part is inferred.
 *
 * Written by hand: Citation.js writes Vietnamese as TeX accents, loses «ỷ» and every emoji on the way, takes `<i>` for
 * markup and knows no EDTF.
 */
export function bibtex(work: CitedWork): string {
  const [year] = knownMoment(work.date)
  const fields = [
    ['title', `{${escaped(work.title)}}`],
    ['organization', work.organisers.map((name) => `{${escaped(name)}}`).join(' and ')],
    ['date', dateOf(work.date)],
    ['year', year === undefined ? '' : `${year}`],
    ['location', work.place === null ? '' : `{${escaped(work.place)}}`],
    ['howpublished', escaped(ARCHIVE_NAME)],
    ['url', work.permalink],
    ['urldate', work.accessed ?? ''],
    ['version', work.version],
    ['note', noteOf(work)],
    ['langid', 'vietnamese'],
  ] as const
  const written = fields.filter(([, value]) => value !== '').map(([name, value]) => `  ${name} = {${value}}`)
  return `@misc{${work.id},\n${written.join(',\n')}\n}\n`
}

const noteOf = ({ chairs, notes }: CitedWork) =>
  [named('Chủ trì', chairs), ...notes]
    .filter((note) => note !== '')
    .map((note) => escaped(ended(note)))
    .join(' ')

/** BibLaTeX knows EDTF without open digits before known ones: «XXXX-09-14» is none of its dates. */
function dateOf(date: CitedWork['date']): string {
  if (date === null || !/^[\d/-]+$/u.test(date.edtf)) return ''
  if (date.inferred.length === 0) return date.edtf
  return date.edtf
    .split('/')
    .map((moment) => `${moment}?`)
    .join('/')
}

const COMMANDS: Readonly<Record<string, string>> = {
  '\\': String.raw`\textbackslash{}`,
  // BibTeX counts braces whether or not a backslash stands before them.
  '{': String.raw`\textbraceleft{}`,
  '}': String.raw`\textbraceright{}`,
  '^': String.raw`\textasciicircum{}`,
  '~': String.raw`\textasciitilde{}`,
  // In TeX's own encoding these two are «¡» and «¿».
  '<': String.raw`\textless{}`,
  '>': String.raw`\textgreater{}`,
  $: String.raw`\$`,
  '&': String.raw`\&`,
  '#': String.raw`\#`,
  _: String.raw`\_`,
  '%': String.raw`\%`,
}

/** Two signs that TeX would set as one: «--» as a dash, «''» as a quotation mark. */
const LIGATURES = /(?<=-)(?=-)|(?<=[`?!])(?=`)|(?<=')(?=')|(?<=,)(?=,)/gu

const escaped = (text: string) =>
  oneLine(text)
    .replace(/[\\{}<>^~$&#_%]/gu, (sign) => COMMANDS[sign] ?? '')
    .replace(LIGATURES, '{}')
