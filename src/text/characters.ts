/** Bytes as characters, before anything is judged; `repairs` names what the decoder had to mend on the way. */
export type Characters = {
  readonly text: string
  readonly encoding: string
  readonly repairs: readonly string[]
}
