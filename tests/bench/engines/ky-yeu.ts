import { deflateSync } from 'node:zlib'
import { hashedFile } from '../../../src/pipeline/hashed-file.ts'
import { authorityNames } from '../../../src/search/authority-names.ts'
import { conferenceDocument } from '../../../src/search/conference-document.ts'
import { documentWords } from '../../../src/search/document-words.ts'
import { engineOf } from '../../../src/search/engine.ts'
import { FIELDS } from '../../../src/search/fields.ts'
import { indexParts } from '../../../src/search/index-parts.ts'
import { INDEX_TIERS } from '../../../src/search/index-tier.ts'
import { lexiconRead } from '../../../src/search/lexicon-file.ts'
import { searchInSteps } from '../../../src/search/search-in-steps.ts'
import { shardedIndex } from '../../../src/search/sharded-index.ts'
import { once } from '../../../src/web/once.ts'
import { type BenchEngine, type Material, servedBytes } from './bench-engine.ts'
import { programBytes } from './program-bytes.ts'

const program = once(programBytes)

/** Our engine, as the site and `npm run search` use it. */
export const kyYeu: BenchEngine = {
  name: 'Kỷ yếu',
  needs: null,
  index: async (material) => {
    const { lexicon, shards } = partsOf(material)
    const packed = new Map([...shards].map(([name, bytes]) => [name, deflateSync(bytes)]))
    const lexiconBytes = Buffer.from(lexicon)
    const sum = (of: Iterable<Uint8Array>) => [...of].reduce((all, { length }) => all + length, 0)
    const read = () => {
      const file = lexiconRead(lexicon)
      const index = shardedIndex(file, FIELDS)
      return { file, index, engine: engineOf(index) }
    }
    return {
      bytes: lexiconBytes.length + sum(packed.values()),
      gzip: servedBytes(lexiconBytes) + sum(packed.values()),
      load: () => {
        const { file, index, engine } = read()
        for (const tier of INDEX_TIERS)
          for (const [nth, { part }] of file.shards[tier].entries())
            index.put({ tier, nth }, shards.get(part.file) ?? new Uint8Array())
        return (query) =>
          engine.search(query).hits.map(({ document }) => material.conferences[document]?.id ?? '')
      },
      coldBytes: async (query) => {
        const { file, index, engine } = read()
        let bytes = (await program()) + servedBytes(lexiconBytes)
        const bring: Parameters<typeof searchInSteps>[0]['bring'] = async (names) => {
          for (const { tier, nth } of names) {
            const { file: name } = file.shards[tier][nth]!.part
            bytes += packed.get(name)?.length ?? 0
            index.put({ tier, nth }, shards.get(name) ?? new Uint8Array())
          }
        }
        await searchInSteps({ engine, bring }, query, 'kindly', {})
        return bytes
      },
    }
  },
}

function partsOf({ conferences, authorities }: Material) {
  const names = authorityNames(authorities)
  const shards = new Map<string, Uint8Array>()
  const documents = conferences.map((one) => documentWords(conferenceDocument(one, names)))
  const lexicon = indexParts(documents, FIELDS, (tier, bytes) => {
    const { part } = hashedFile(tier, 'bin', bytes)
    shards.set(part.file, bytes)
    return part
  })
  return { lexicon, shards }
}
