import type { PageQuestion } from './questions.ts'

/** How long a window may take to answer. */
const PATIENCE_MS = 2000

type Asked = Pick<WindowClient, 'id'> & {
  readonly postMessage: (question: PageQuestion, ports: MessagePort[]) => void
}

/**
 * Whether every window is known to be of this build. One that does not answer may be of any: it is still loading, or frozen,
 * or of a build that did not know the question.
 */
export async function areAllOf(
  build: string,
  windows: () => Promise<readonly Asked[]>,
  patience = PATIENCE_MS,
): Promise<boolean> {
  const asked = await windows()
  const builds = await Promise.all(asked.map((one) => buildOf(one, patience)))
  if (builds.some((one) => one !== build)) return false
  // While they answered others may have been opened.
  const known = new Set(asked.map(({ id }) => id))
  return (await windows()).every(({ id }) => known.has(id))
}

function buildOf(one: Asked, patience: number): Promise<string | null> {
  return new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel()
    const answer = (build: string | null) => {
      port1.close()
      resolve(build)
    }
    setTimeout(answer, patience, null)
    port1.onmessage = ({ data }) => answer(data)
    one.postMessage({ kind: 'which-build' }, [port2])
  })
}
