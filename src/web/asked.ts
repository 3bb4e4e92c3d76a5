import { createContext, useContext } from 'react'
import type { Light } from '../search/light.ts'
import type { Reading } from '../search/reading.ts'
import type { Snippet } from '../search/snippet.ts'

/** What somebody searches for. */
export type AskedWords = {
  /** As it was understood; without words nothing is lit. */
  readonly text: string
  readonly reading: Reading
}

/** How what is searched for is found again in what a page shows. */
export type AskedReading = {
  /** What of a text is lit on a page that shows these. */
  readonly lightFor: (texts: readonly string[]) => Light
  /** Whether any of it stands there. */
  readonly isIn: (shown: string) => boolean
  /** The part of a long text that holds most of it. */
  readonly passageIn: (told: string) => Snippet
}

/** What a page is searched for: its words are lit wherever they stand. */
export type Asked = AskedWords &
  AskedReading & {
    /** As somebody typed it. */
    readonly typed: string
    /** What of a text is lit. */
    readonly light: Light
  }

const NOTHING_LIT: Light = () => []

export const NOTHING_ASKED: Asked = {
  text: '',
  typed: '',
  reading: 'kindly',
  light: NOTHING_LIT,
  lightFor: () => NOTHING_LIT,
  isIn: () => false,
  passageIn: (text) => ({ text, marks: [], cut: { before: false, after: false } }),
}

export const AskedContext = createContext<Asked>(NOTHING_ASKED)

export const useAsked = (): Asked => useContext(AskedContext)
