import { type Asked, type AskedWords, NOTHING_ASKED } from './asked.ts'

/** What is asked for, with how it is read; the same object as long as the same is asked, since every entry of a list looks at it. */
export function asking(): (words: AskedWords & Pick<Asked, 'typed'>) => Promise<Asked> {
  let last = NOTHING_ASKED
  return async ({ text, typed, reading }) => {
    if (text.trim() === '') return NOTHING_ASKED
    if (last.text === text && last.typed === typed && last.reading === reading) return last
    const { readingOf } = await import('./reading-of.ts')
    last = { ...NOTHING_ASKED, ...readingOf({ text, reading }), text, typed, reading }
    return last
  }
}
