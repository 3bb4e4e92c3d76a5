import { fold } from '../text/fold.ts'

/** Every word of some lists once; spellings of one folded form stand together, and so do those that begin alike. */
export function vocabularyOf(lists: readonly { readonly words: readonly string[] }[]): readonly string[] {
  const all = new Set<string>()
  for (const { words } of lists) for (const word of words) all.add(word)
  return [...all]
    .map((word) => ({ word, folded: fold(word) }))
    .sort((one, other) => inOrder(one.folded, other.folded) || inOrder(one.word, other.word))
    .map(({ word }) => word)
}

function inOrder(one: string, other: string): number {
  if (one === other) return 0
  return one < other ? -1 : 1
}
