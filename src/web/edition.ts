import { createContext, useContext } from 'react'
import type { Language } from './language.ts'
import type { Strings } from './strings/strings.ts'

/** The site in one language. */
export type Edition = {
  readonly language: Language
  readonly strings: Strings
  /** Where the site of all languages stands: «/», «/ky-yeu/». */
  readonly base: string
}

export const EditionContext = createContext<Edition | null>(null)

export function useEdition(): Edition {
  const edition = useContext(EditionContext)
  if (!edition) throw new Error('Cannot find words: no edition stands around this component')
  return edition
}

/** Every word the reader sees that is not data, in the language of the page. */
export const useStrings = (): Strings => useEdition().strings
