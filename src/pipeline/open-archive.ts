import path from 'node:path'
import { inflateSync } from 'node:zlib'
import * as z from 'zod/mini'
import { ArchiveManifest, type Part } from '../model/archive.ts'
import { Conference } from '../model/conference.ts'
import { type Engine, engineOf } from '../search/engine.ts'
import { FIELDS } from '../search/fields.ts'
import { INDEX_TIERS } from '../search/index-tier.ts'
import { lexiconRead } from '../search/lexicon-file.ts'
import { shardedIndex } from '../search/sharded-index.ts'
import { MANIFEST } from './archive-files.ts'
import { FileError, readBytes, readText } from './files.ts'
import { integrityOf } from './hashed-file.ts'

/** A published archive, ready to be asked; hits are told by the numbers of its conferences. */
export type OpenArchive = { readonly engine: Engine; readonly conferences: readonly Conference[] }

/** Reads an archive back through its manifest; one that does not fit this program is refused by name. */
export function openArchive(folder: string): OpenArchive {
  try {
    const { parts, blocks } = ArchiveManifest.parse(JSON.parse(readText(path.join(folder, MANIFEST))))
    const records = blocks.flatMap((block) =>
      z.array(Conference).parse(JSON.parse(textIn(folder, block.records))),
    )
    return { engine: engineIn(folder, parts.lexicon), conferences: records }
  } catch (error) {
    const reason =
      error instanceof FileError ? error.message : 'it was built by another version of this program'
    throw new FileError(`Cannot open the archive "${folder}" (npm run archive builds it): ${reason}`, {
      cause: error,
    })
  }
}

/** What a part holds; one that does not hold what was published is refused by name. */
function bytesIn(folder: string, { file, integrity }: Part): Uint8Array {
  const bytes = readBytes(path.join(folder, file))
  if (integrityOf(bytes) !== integrity) throw new FileError(`"${file}" is not what was published`)
  return bytes
}

const textIn = (folder: string, part: Part) => Buffer.from(bytesIn(folder, part)).toString('utf8')

function engineIn(folder: string, lexicon: Part): Engine {
  const read = lexiconRead(textIn(folder, lexicon))
  const index = shardedIndex(read, FIELDS)
  for (const tier of INDEX_TIERS)
    for (const [nth, { part }] of read.shards[tier].entries())
      index.put({ tier, nth }, inflateSync(bytesIn(folder, part)))
  // All is at hand: there is nothing to be spared.
  return engineOf({ ...index, shardsOf: () => 0 })
}
