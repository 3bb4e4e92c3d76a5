import type { BenchEngine } from './bench-engine.ts'
import { flexSearch } from './flexsearch.ts'
import { fuse } from './fuse.ts'
import { kyYeu } from './ky-yeu.ts'
import { lunr } from './lunr.ts'
import { orama } from './orama.ts'
import { pagefind } from './pagefind.ts'
import { plainMiniSearch, typingMiniSearch } from './plain-minisearch.ts'

/** THE list of engines that are held against each other; the first is ours, the second what all are measured against. */
export const ENGINES: readonly BenchEngine[] = [
  kyYeu,
  plainMiniSearch,
  typingMiniSearch,
  flexSearch,
  orama,
  lunr,
  fuse,
  pagefind,
]
