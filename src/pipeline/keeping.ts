import type { BuildCache } from './build-cache.ts'

/** Where what is put together of many entries is kept, and by which program it is made. */
export type Keeping = {
  readonly cache: BuildCache
  /** Stands for all that it is made by and made of beside the entries themselves. */
  readonly version: string
}

/** For what is made once: nothing is kept. */
export const NOT_KEPT: Keeping = {
  cache: {
    has: () => false,
    find: () => null,
    made: (_, make) => make(),
    replace: () => undefined,
    keeps: () => false,
  },
  version: '',
}
