import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { lexiconRead } from '../../../src/search/lexicon-file.ts'
import type { SlowPage } from './slow-phone.ts'

/** A question of so many words is answered about as fast as one of a few. */
const WORDS_A_QUERY = 6
/** How long an answer may take. */
const PATIENCE_MS = 60_000

/** Queries that reach every shard of the index of a site: a word of each, several a query. */
function queriesForAll(folder: string): readonly string[] {
  const archive = path.join(folder, 'archive')
  const [name] = readdirSync(archive).filter((file) => file.startsWith('lexicon-'))
  if (name === undefined) throw new Error(`Cannot ask for all texts: no lexicon in "${archive}"`)
  const { words, tiers, shards } = lexiconRead(readFileSync(path.join(archive, name), 'utf8'))
  const wanted = shards.text.flatMap(({ first }, nth) => {
    const end = shards.text[nth + 1]?.first ?? words.length
    for (let word = first; word < end; word++) if (tiers[word]?.includes('text')) return words[word] ?? []
    return []
  })
  return Array.from({ length: Math.ceil(wanted.length / WORDS_A_QUERY) }, (_, nth) =>
    wanted.slice(nth * WORDS_A_QUERY, (nth + 1) * WORDS_A_QUERY).join(' '),
  )
}

/** Asks until all of the index is in memory; gives how many of its shards have come. */
export async function loadAllTexts({ page }: SlowPage, folder: string): Promise<number> {
  const come = new Set<string>()
  page.context().on('response', (response) => {
    const [shard] = /text-\w+\.bin$/u.exec(response.url()) ?? []
    if (shard) come.add(shard)
  })
  const box = page.getByRole('combobox')
  for (const query of queriesForAll(folder)) {
    await box.fill(query)
    await page.getByRole('status').getByText(query).first().waitFor({ timeout: PATIENCE_MS })
  }
  await page.waitForLoadState('networkidle')
  return come.size
}
