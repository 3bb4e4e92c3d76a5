/** Words of the page around names of the archive, which stay Vietnamese in any language of the page. */
export type MixedText = {
  readonly text: string
  /** The names in the order in which they stand in the text. */
  readonly names: readonly string[]
}

type Run = { readonly text: string; readonly isName: boolean }

/** The text from end to end, its names apart; a name that does not stand there is passed over. */
export function runsOf({ text, names }: MixedText): readonly Run[] {
  const runs: Run[] = []
  let at = 0
  for (const name of names) {
    const start = text.indexOf(name, at)
    if (name === '' || start < 0) continue
    runs.push({ text: text.slice(at, start), isName: false }, { text: name, isName: true })
    at = start + name.length
  }
  return [...runs, { text: text.slice(at), isName: false }].filter((run) => run.text !== '')
}
