/** Spellings met for «the Prime Minister» and «the Centre» at the end of a number. */
const ENDINGS: readonly { readonly pattern: RegExp; readonly ending: string }[] = [
  { pattern: /ttg$/iu, ending: 'TTg' },
  { pattern: /(?:TW|T\.?Ư\.?|TƯ)$/iu, ending: 'TW' },
]

/**
 * One way of writing a document's number: no spaces, one dash, «TTg» and «TW» as the offices write them:
 * «368/QĐ- Ttg» → «368/QĐ-TTg», «16 - KL/T.Ư» → «16-KL/TW».
 */
export function directiveNumber(written: string): string {
  const tight = written
    .replace(/\s+/gu, '')
    .replace(/[–—]/gu, '-')
    .replace(/(?<![.,;])[.,;]+$/u, '')
  const row = ENDINGS.find(({ pattern }) => pattern.test(tight))
  return row ? tight.replace(row.pattern, row.ending) : tight
}
