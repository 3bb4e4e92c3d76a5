import { formsOf, type Heading } from './authority-forms.ts'

const WORD = /[\p{L}\p{M}]+/gu
/** The scripts whose letters look like Latin ones. */
const SCRIPTS = [/\p{Script=Latin}/u, /\p{Script=Cyrillic}/u, /\p{Script=Greek}/u]

const isMixed = (word: string) => SCRIPTS.filter((script) => script.test(word)).length > 1

/** Names in which a letter of another script stands in for a Latin one: they look like a name that they are not. */
export function mixedScriptFaults(records: readonly Heading[]): readonly string[] {
  return records.flatMap((record, index) =>
    formsOf(record).flatMap((form) => {
      const word = form.match(WORD)?.find(isMixed)
      if (word === undefined) return []
      return `record ${index + 1} ("${record.id}") has the form "${form}", with letters of two scripts in "${word}"`
    }),
  )
}
