import { afterEach, describe, expect, it, vi } from 'vitest'
import type { Meeting, Question } from '../../src/web/offline/questions.ts'
import { renewalOf } from '../../src/web/offline/renewal.ts'

/** A service worker of one build, as a page sees it. */
class Worker extends EventTarget {
  state = 'installed'
  readonly asked: string[] = []
  readonly build: string
  constructor(build: string) {
    super()
    this.build = build
  }
  postMessage(question: Question, [port]: readonly MessagePort[] = []) {
    this.asked.push(question.kind)
    if (question.kind !== 'meet') return
    const meeting: Meeting = question.build === this.build ? 'same' : 'other'
    port?.postMessage(meeting)
  }
}

/** A page of build «a» with the workers of its browser. */
function pageWith({ controller, waiting }: { controller?: Worker; waiting?: Worker }) {
  const workers = Object.assign(new EventTarget(), { controller: controller ?? null })
  const registration = Object.assign(new EventTarget(), {
    waiting: waiting ?? null,
    installing: null as Worker | null,
  })
  const reload = vi.fn<() => void>()
  const given = { workers, registration, build: 'a', reload } as unknown as Parameters<typeof renewalOf>[0]
  return { workers, registration, reload, renewal: renewalOf(given) }
}

const settled = () => new Promise((resolve) => setTimeout(resolve, 20))

describe('a new build', () => {
  it('that waits is offered, and taken only when the reader wants it', async () => {
    const waiting = new Worker('b')
    const { workers, renewal, reload } = pageWith({ controller: new Worker('a'), waiting })
    await expect.poll(renewal.isOffered).toBe(true)
    expect(waiting.asked).toEqual(['meet'])
    expect(reload).not.toHaveBeenCalled()
    renewal.accept()
    expect(waiting.asked).toEqual(['meet', 'take-over'])
    workers.dispatchEvent(new Event('controllerchange'))
    expect(reload).toHaveBeenCalledOnce()
  })

  it('is offered when it has come while the page was open', async () => {
    const { registration, renewal } = pageWith({ controller: new Worker('a') })
    const coming = new Worker('b')
    registration.installing = coming
    registration.dispatchEvent(new Event('updatefound'))
    coming.dispatchEvent(new Event('statechange'))
    await expect.poll(renewal.isOffered).toBe(true)
  })

  it('is offered when another window has taken it', async () => {
    const { workers, renewal, reload } = pageWith({ controller: new Worker('a') })
    workers.controller = new Worker('b')
    workers.dispatchEvent(new Event('controllerchange'))
    await expect.poll(renewal.isOffered).toBe(true)
    renewal.accept()
    expect(reload).toHaveBeenCalledOnce()
  })

  it('that the page is of already is not offered', async () => {
    const { renewal } = pageWith({ controller: new Worker('old'), waiting: new Worker('a') })
    await settled()
    expect(renewal.isOffered()).toBe(false)
  })

  it('is none when the first of all takes over', async () => {
    const { workers, renewal, reload } = pageWith({})
    workers.controller = new Worker('b')
    workers.dispatchEvent(new Event('controllerchange'))
    await settled()
    expect(renewal.isOffered()).toBe(false)
    expect(reload).not.toHaveBeenCalled()
  })
})

describe('a worker that waits', () => {
  afterEach(() => void vi.useRealTimers())

  it('is told which build the page is of', async () => {
    const { workers } = pageWith({ controller: new Worker('a') })
    const { port1, port2 } = new MessageChannel()
    const told = new Promise((resolve) => {
      port1.onmessage = ({ data }) => resolve(data)
    })
    workers.dispatchEvent(new MessageEvent('message', { data: { kind: 'which-build' }, ports: [port2] }))
    expect(await told).toBe('a')
    port1.close()
  })

  it('is met again, ever more seldom, until it has taken over', async () => {
    vi.useFakeTimers()
    const waiting = new Worker('a')
    const { registration } = pageWith({ controller: new Worker('old'), waiting })
    await vi.advanceTimersByTimeAsync(60_000)
    expect(waiting.asked.length).toBeGreaterThan(4)
    expect(waiting.asked.length).toBeLessThan(12)
    registration.waiting = null
    const asked = waiting.asked.length
    await vi.advanceTimersByTimeAsync(60 * 60_000)
    expect(waiting.asked.length).toBe(asked)
  })

  it('and is of another build is met once', async () => {
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] })
    const waiting = new Worker('b')
    const { renewal } = pageWith({ controller: new Worker('a'), waiting })
    await expect.poll(renewal.isOffered).toBe(true)
    await vi.advanceTimersByTimeAsync(60 * 60_000)
    expect(waiting.asked).toEqual(['meet'])
  })
})
