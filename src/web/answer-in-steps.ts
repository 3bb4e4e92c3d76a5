import type { Answer } from '../search/engine.ts'
import type { Asking } from '../search/search-in-steps.ts'

/** What is shown first, and what takes its place; null where the first is all. */
type AnswerInSteps = { readonly first: Answer; readonly later: Promise<Answer> | null }

/**
 * Who gets the whole answer so soon after what cards and facts say is not shown that before, since the whole has another
 * order and rows would move under her eyes: at 3,000 records the texts come 200 to 500 ms later on two loaded cores.
 */
const PATIENCE_MS = 400

/** The whole answer, where that takes a while after what cards and facts say. */
export async function answerInSteps(
  search: (asking: Asking) => Promise<Answer>,
  signal: AbortSignal,
): Promise<AnswerInSteps> {
  let whole: Promise<Answer> | null = null
  const first = await new Promise<Answer>((resolve, reject) => {
    const onFacts = (answer: Answer) => setTimeout(() => resolve(answer), PATIENCE_MS)
    whole = search({ signal, onFacts })
    whole.then(resolve, reject)
  })
  return { first, later: first.texts === 'to-come' ? whole : null }
}
