/** With what parts of the program failed to come. */
const lost = new WeakSet<Error>()

/** Remembers from now on with what parts of the program fail to come; every browser words that otherwise. */
export function watchProgram(): void {
  addEventListener('vite:preloadError', (event) => {
    if ('payload' in event && event.payload instanceof Error) lost.add(event.payload)
  })
}

/** Whether it is for want of a part of the program that something failed. */
export const isProgramLost = (error: unknown): boolean => error instanceof Error && lost.has(error)
