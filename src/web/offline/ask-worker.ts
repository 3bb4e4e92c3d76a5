import type { Meeting, Question, WhatIsKept } from './questions.ts'

type Answers = { readonly 'what-is-kept': WhatIsKept; readonly meet: Meeting }
type Asked = Extract<Question, { kind: keyof Answers }>

/** Asks a service worker, and waits for its answer. */
export function askWorker<Q extends Asked>(
  worker: Pick<ServiceWorker, 'postMessage'>,
  question: Q,
): Promise<Answers[Q['kind']]> {
  return new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel()
    port1.onmessage = ({ data }) => {
      port1.close()
      resolve(data)
    }
    worker.postMessage(question, [port2])
  })
}
