import type { Answer } from '../search/engine.ts'
import type { Asking } from '../search/search-in-steps.ts'

/** What is shown first, and what takes its place; null where the first is all. */
type AnswerInSteps = { readonly first: Answer; readonly later: Promise<Answer> | null }

/** Who gets the whole answer so soon is not shown that of cards and facts before. */
const PATIENCE_MS = 150

/** The whole answer, where that takes a while after what cards and facts say. */
export async function answerInSteps(
  search: (asking: Asking) => Promise<Answer>,
  signal: AbortSignal,
): Promise<AnswerInSteps> {
  let whole: Promise<Answer> | null = null
  const patience = new Promise((resolve) => setTimeout(resolve, PATIENCE_MS))
  const first = await new Promise<Answer>((resolve, reject) => {
    whole = search({ signal, onFacts: (answer) => patience.then(() => resolve(answer)) })
    whole.then(resolve, reject)
  })
  return { first, later: first.texts === 'to-come' ? whole : null }
}
