import { isProgramLost } from './program-lost.ts'

/**
 * Tries again what failed with an error. The router and some browsers remember that a part of the program failed, and after
 * a deploy it stands nowhere: then the page is opened anew, as soon as its host answers.
 */
export async function tryAgain(error: unknown, revalidate: () => Promise<void>): Promise<void> {
  if (!isProgramLost(error)) return revalidate()
  const answer = await fetch(location.href, { cache: 'no-store' }).catch(() => null)
  // Whoever answers «not found» brings the program, too.
  if (answer && answer.status < 500) location.reload()
}
