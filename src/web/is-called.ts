import { fold } from '../text/fold.ts'

/** Whether each word typed begins a word of one of the names, marks or no marks: «thuong vo» calls «Võ Văn Thưởng». */
export function isCalled(names: readonly string[], typed: string): boolean {
  const wanted = wordsOf(typed)
  return names.some((name) => {
    const words = wordsOf(name)
    return wanted.every((one) => words.some((word) => word.startsWith(one)))
  })
}

const wordsOf = (text: string) =>
  fold(text)
    .split(/[^\p{L}\p{N}]+/u)
    .filter(Boolean)
