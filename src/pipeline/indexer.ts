import { once } from 'node:events'
import { availableParallelism } from 'node:os'
import type { KeptPiece } from './block-files.ts'
import { type BuiltIndex, builtIndex } from './built-index.ts'
import type { Keeping } from './keeping.ts'
import { unpackedPiece } from './packed-piece.ts'
import { typescriptThread } from './typescript-thread.ts'

/** Puts an index together of its pieces, in the order of an archive, while others go on with something else. */
export type Indexer = {
  readonly built: (pieces: readonly KeptPiece[]) => Promise<BuiltIndex>
  readonly end: () => Promise<unknown>
}

/** For fewer reports the start of a thread takes longer than their index. */
const LEAST_REPORTS = 2000

type Choices = {
  /** The folder of the caches of builds. */
  readonly folder: string
  readonly keeping: Keeping
  readonly leastReports?: number
}

/** Who puts the index of so many reports together: a thread, where that is worth its start. */
export function indexerFor(
  reports: number,
  { folder, keeping, leastReports = LEAST_REPORTS }: Choices,
): Indexer {
  // What a thread is to put together comes through the caches or not at all.
  return reports >= leastReports && availableParallelism() > 1 && keeping.cache.keeps()
    ? indexerInThread(folder, keeping)
    : indexerHere(keeping)
}

const indexerHere = (keeping: Keeping): Indexer => ({
  built: (pieces) => builtHere(pieces, keeping),
  end: async () => undefined,
})

const builtHere = (pieces: readonly KeptPiece[], keeping: Keeping) =>
  builtIndex(
    pieces.map(({ packed }) => unpackedPiece(packed())),
    keeping,
  )

const saidOf = ({ said }: KeptPiece) => said

/** What a thread needs to put an index together; it can be sent to it. */
export type IndexingWork = {
  /** The folder of the caches of builds, through which the pieces come. */
  readonly folder: string
  readonly version: string
}

/** By what pieces are kept: first those that it can read ahead, at last all, in the order of an archive. */
export type IndexingOrder = { readonly pieces: readonly string[]; readonly isLast: boolean }

/** Puts it together in a thread, which may start long before there is something to do; here where a piece is torn. */
function indexerInThread(folder: string, keeping: Keeping): Indexer {
  const work: IndexingWork = { folder, version: keeping.version }
  const thread = typescriptThread(new URL('./indexing-worker.ts', import.meta.url).href, work)
  const order = (sent: IndexingOrder) => thread.postMessage(sent)
  return {
    built: async (pieces) => {
      const missing = pieces.filter(({ said }) => !keeping.cache.has(said))
      order({ pieces: pieces.filter((piece) => !missing.includes(piece)).map(saidOf), isLast: false })
      for (const { packed } of missing) packed()
      order({ pieces: pieces.map(saidOf), isLast: true })
      const [index]: (BuiltIndex | null)[] = await once(thread, 'message')
      return index ?? builtHere(pieces, keeping)
    },
    end: () => thread.terminate(),
  }
}
