import { createContext, useContext } from 'react'
import type { Light } from '../search/light.ts'
import type { Reading } from '../search/reading.ts'

/** What a page is searched for: its words are lit wherever they stand. */
export type Asked = {
  /** As it was understood; without words nothing is lit. */
  readonly text: string
  /** As somebody typed it. */
  readonly typed: string
  readonly reading: Reading
  /** What of a text is lit. */
  readonly light: Light
}

export const NOTHING_ASKED: Asked = { text: '', typed: '', reading: 'kindly', light: () => [] }

export const AskedContext = createContext<Asked>(NOTHING_ASKED)

export const useAsked = (): Asked => useContext(AskedContext)
