import { createContext, useContext } from 'react'
import type { Language } from './language.ts'
import type { Strings } from './strings/strings.ts'

/** The site in one language. */
export type Edition = {
  readonly language: Language
  readonly strings: Strings
  /** Where the site of all languages stands on its host: «/», «/ky-yeu/». */
  readonly base: string
  /** Where it stands in the world for good: «https://ky-yeu.example/ky-yeu/»; copies of it elsewhere cite that. */
  readonly site: string
}

export const EditionContext = createContext<Edition | null>(null)

export function useEdition(): Edition {
  const edition = useContext(EditionContext)
  if (!edition) throw new Error('Cannot find words: no edition stands around this component')
  return edition
}

/** Words that most pages do without: they come in both languages with the part of the program that says them. */
export const useWords = <T>(words: Readonly<Record<Language, T>>): T => words[useEdition().language]

/** Every other word the reader sees that is not data, in the language of the page. */
export const useStrings = (): Strings => useEdition().strings
