import type { Answer } from '../search/engine.ts'
import type { Reading } from '../search/reading.ts'
import type { Asking } from '../search/search-in-steps.ts'
import type { Searcher } from '../search/searcher.ts'

type AnswersAbout = (text: string, asking: Asking) => Promise<Answer>

/**
 * Searches, and keeps what is answered while the reader's text stays what it is: what she chooses beside it asks the same
 * again. What failed, was given up or lacks the full texts is not kept.
 */
export function answersKept(search: Searcher['search']): (typed: string, reading: Reading) => AnswersAbout {
  let about = { typed: '', reading: '', answers: new Map<string, Answer>() }
  return (typed, reading) => {
    if (about.typed !== typed || about.reading !== reading) about = { typed, reading, answers: new Map() }
    const { answers } = about
    return async (text, asking) => {
      const known = answers.get(text)
      if (known) return known
      const answer = await search(text, reading, asking)
      if (answer.texts !== 'out-of-reach') answers.set(text, answer)
      return answer
    }
  }
}
