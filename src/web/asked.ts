import { createContext, useContext } from 'react'
import type { Reading } from '../search/reading.ts'

/** What a page is searched for: its words are lit wherever they stand. */
export type Asked = {
  /** As it was understood; without words nothing is lit. */
  readonly text: string
  /** As somebody typed it. */
  readonly typed: string
  readonly reading: Reading
}

export const NOTHING_ASKED: Asked = { text: '', typed: '', reading: 'kindly' }

export const AskedContext = createContext<Asked>(NOTHING_ASKED)

export const useAsked = (): Asked => useContext(AskedContext)
