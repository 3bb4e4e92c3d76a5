import { ANALYZER_VERSION } from '../search/analyzer.ts'
import { conferenceWords } from '../search/conference-words.ts'
import { type Engine, engineOf } from '../search/engine.ts'
import { engineInMemory } from '../search/engine-in-memory.ts'
import { FIELDS } from '../search/fields.ts'
import { indexParts } from '../search/index-parts.ts'
import { type LexiconFile, lexiconRead } from '../search/lexicon-file.ts'
import type { IndexOrigin } from '../search/searcher.ts'
import { type ShardedIndex, shardedIndex } from '../search/sharded-index.ts'
import { type Suggest, suggesterOf } from '../search/suggest.ts'
import { type SuggestionIndex, suggestionIndex } from '../search/suggestions.ts'
import { suggestionsRead } from '../search/suggestions-file.ts'
import type { BringShards } from '../search/with-shards.ts'
import { authoritiesIn, conferencesIn } from './archive-contents.ts'
import { ArchiveError } from './archive-error.ts'
import type { ArchiveParts } from './archive-parts.ts'
import { once } from './once.ts'

export type OpenedEngine = {
  readonly engine: Engine
  /** Of what was read so far. */
  readonly origin: () => IndexOrigin
  readonly bring: BringShards
  /** How long the words of the archive took to come, which tells how fast the line is. */
  readonly tookMs: number
  /** What can be suggested; read when it is asked for first. */
  readonly suggestions: () => Promise<SuggestionIndex>
  /** What suggests while one types. */
  readonly suggester: () => Promise<Suggest>
}

/** Of more conferences the records, some 12 kB each, are not all fetched to make an index again. */
const MOST_INDEXED_HERE = 500

/**
 * The engine of an archive. What of its index is missing, damaged or cut by another analyser is made again from the
 * records, where these are few. Fails with an `ArchiveError` where they are not, or cannot be read either.
 */
export async function openEngine(parts: ArchiveParts): Promise<OpenedEngine> {
  const manifest = await parts.manifest()
  const isOurs = manifest.analyzer === ANALYZER_VERSION
  const begun = performance.now()
  const lexicon = isOurs ? await parts.read('lexicon', lexiconRead).catch(unfit) : null
  const tookMs = performance.now() - begun
  const isSmall = manifest.conferences <= MOST_INDEXED_HERE
  if (lexicon && 'words' in lexicon) return { ...published(lexicon, parts, isSmall), tookMs }
  if (isSmall) return rebuilt(parts)
  throw lexicon ?? new ArchiveError('stale', manifest.parts.lexicon.file)
}

function unfit(error: unknown): ArchiveError {
  if (error instanceof ArchiveError) return error
  throw error
}

function published(
  lexicon: LexiconFile,
  parts: ArchiveParts,
  isSmall: boolean,
): Omit<OpenedEngine, 'tookMs'> {
  const index = shardedIndex(lexicon, FIELDS)
  const engine = engineOf(index)
  const bring = shardsFrom(lexicon, index, parts)
  const remake = once(() => shardsAgain(index, parts))
  let origin: IndexOrigin = 'published'
  return {
    ...suggesting(() => parts.read('suggestions', suggestionsRead), engine),
    engine,
    origin: () => origin,
    bring: (shards) =>
      bring(shards).catch(async (error: unknown) => {
        if (!isSmall) throw error
        await remake()
        origin = 'rebuilt'
      }),
  }
}

/** Cutting what can be suggested into words takes longer than reading it. */
function suggesting(read: OpenedEngine['suggestions'], { lexicon }: Engine) {
  const suggestions = once(read)
  return { suggestions, suggester: once(async () => suggesterOf(await suggestions(), lexicon)) }
}

/** A shard that several questions ask for is fetched once. */
function shardsFrom({ shards }: LexiconFile, index: ShardedIndex, parts: ArchiveParts): BringShards {
  const coming = new Map<string, () => Promise<void>>()
  return async (names) => {
    const all = names.map((name) => {
      const shard = shards[name.tier][name.nth]
      if (!shard) throw new Error(`Cannot fetch shard ${name.nth} of the ${name.tier}: the lexicon has none`)
      const { part } = shard
      const fetched =
        coming.get(part.file) ?? once(() => parts.unpack(part, (bytes) => index.put(name, bytes)))
      coming.set(part.file, fetched)
      return fetched()
    })
    await Promise.all(all)
  }
}

const recordsIn = (parts: ArchiveParts) => Promise.all([conferencesIn(parts), authoritiesIn(parts)])

/** The records say where each word stands, and of the same records the same shards are made. */
async function shardsAgain(index: ShardedIndex, parts: ArchiveParts): Promise<void> {
  const [conferences, authorities] = await recordsIn(parts)
  const count = { facts: 0, text: 0 }
  indexParts(conferences.map(conferenceWords(authorities)), FIELDS, (tier, bytes) => {
    index.put({ tier, nth: count[tier]++ }, bytes)
    return { file: '', integrity: '' }
  })
}

async function rebuilt(parts: ArchiveParts): Promise<OpenedEngine> {
  const [conferences, authorities] = await recordsIn(parts)
  const engine = engineInMemory(conferences, authorities)
  return {
    ...suggesting(async () => suggestionIndex(conferences, authorities), engine),
    engine,
    origin: () => 'rebuilt',
    bring: () => Promise.resolve(),
    tookMs: 0,
  }
}
