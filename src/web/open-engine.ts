import { ANALYZER_VERSION } from '../search/analyzer.ts'
import { type Engine, engineOf } from '../search/engine.ts'
import { engineInMemory } from '../search/engine-in-memory.ts'
import { FIELDS } from '../search/fields.ts'
import { type LexiconFile, lexiconRead } from '../search/lexicon-file.ts'
import type { IndexOrigin } from '../search/searcher.ts'
import { type ShardedIndex, shardedIndex } from '../search/sharded-index.ts'
import { type Suggest, suggesterOf } from '../search/suggest.ts'
import { suggestionIndex } from '../search/suggestions.ts'
import { suggestionsRead } from '../search/suggestions-file.ts'
import type { BringShards } from '../search/with-shards.ts'
import { authoritiesIn, conferencesIn } from './archive-contents.ts'
import { ArchiveError } from './archive-error.ts'
import type { ArchiveParts } from './archive-parts.ts'
import { once } from './once.ts'

export type OpenedEngine = {
  readonly engine: Engine
  readonly origin: IndexOrigin
  readonly bring: BringShards
  /** What suggests while one types; read when it is asked for first. */
  readonly suggester: () => Promise<Suggest>
}

/** Of more conferences the records, some 12 kB each, are not all fetched to make an index again. */
const MOST_INDEXED_HERE = 500

/**
 * The engine of an archive. An index that is missing, damaged or cut by another analyser is made again from the records,
 * where these are few. Fails with an `ArchiveError` where they are not, or cannot be read either.
 */
export async function openEngine(parts: ArchiveParts): Promise<OpenedEngine> {
  const manifest = await parts.manifest()
  const isOurs = manifest.analyzer === ANALYZER_VERSION
  const lexicon = isOurs ? await parts.read('lexicon', lexiconRead).catch(unfit) : null
  if (lexicon && 'words' in lexicon) return published(lexicon, parts)
  if (manifest.conferences <= MOST_INDEXED_HERE) return rebuilt(parts)
  throw lexicon ?? new ArchiveError('stale', manifest.parts.lexicon.file)
}

function unfit(error: unknown): ArchiveError {
  if (error instanceof ArchiveError) return error
  throw error
}

function published(lexicon: LexiconFile, parts: ArchiveParts): OpenedEngine {
  const index = shardedIndex(lexicon, FIELDS)
  const engine = engineOf(index)
  return {
    ...{ engine, origin: 'published' },
    bring: bringing(lexicon, index, parts),
    suggester: once(() =>
      parts.read('suggestions', (text) => suggesterOf(suggestionsRead(text), engine.lexicon)),
    ),
  }
}

/** A shard that several questions ask for is fetched once. */
function bringing({ shards }: LexiconFile, index: ShardedIndex, parts: ArchiveParts): BringShards {
  const coming = new Map<string, () => Promise<void>>()
  return async (names) => {
    const all = names.map((name) => {
      const shard = shards[name.tier][name.nth]
      if (!shard) throw new Error(`Cannot fetch shard ${name.nth} of the ${name.tier}: the lexicon has none`)
      const { part } = shard
      const bring = coming.get(part.file) ?? once(() => parts.unpack(part, (bytes) => index.put(name, bytes)))
      coming.set(part.file, bring)
      return bring()
    })
    await Promise.all(all)
  }
}

async function rebuilt(parts: ArchiveParts): Promise<OpenedEngine> {
  const [conferences, authorities] = await Promise.all([conferencesIn(parts), authoritiesIn(parts)])
  const engine = engineInMemory(conferences, authorities)
  return {
    ...{ engine, origin: 'rebuilt' },
    bring: () => Promise.resolve(),
    suggester: once(async () => suggesterOf(suggestionIndex(conferences, authorities), engine.lexicon)),
  }
}
