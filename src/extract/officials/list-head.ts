import { isListLine, opensList } from '../outcomes/list-lines.ts'
import type { Sentence } from '../report-text.ts'

/** A sentence and the one over the list of which it is a line: «Tặng giấy khen cho 3 cá nhân:». */
type UnderHead = { readonly sentence: Sentence; readonly head: Sentence | null }

/** Says of each sentence under which head it stands. */
export function underHeads(sentences: readonly Sentence[]): readonly UnderHead[] {
  const found: UnderHead[] = []
  let head: Sentence | null = null
  for (const [index, sentence] of sentences.entries()) {
    const before = sentences[index - 1]
    if (before && opensList(before.text)) head = before
    if (head && before && !isListLine(sentence, before)) head = null
    found.push({ sentence, head })
  }
  return found
}
