import type { Source } from './source.ts'

/** A decoded .txt capture: nothing is stated, and every line waits to be judged. */
export function readCapture(text: string): Source {
  return {
    headline: null,
    publisher: null,
    byline: null,
    published: null,
    url: null,
    rights: 'capture',
    text,
  }
}
