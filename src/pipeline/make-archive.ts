import type { Keep, LeftOut } from './build-archive.ts'
import { buildCaches, tidyCaches } from './build-caches.ts'
import type { Folders } from './folders.ts'
import { gatherArchive } from './gather-archive.ts'
import { refuseLost, writeLedger } from './permalink-ledger.ts'
import { publishArchive } from './publish-archive.ts'
import type { Voice } from './terminal.ts'

type Making = {
  readonly keep: Keep
  /** Whether the addresses of new conferences are given for good. */
  readonly register?: boolean
}

/** Reads, builds and publishes, names every file that was left out, and gives an account. */
export async function makeArchive(
  folders: Folders,
  { keep, register = false }: Making,
  terminal: Voice,
): Promise<readonly LeftOut[]> {
  const { permalinks: ledgerFile } = folders
  const { account, archive, files } = await gatherArchive(folders, keep, terminal)
  if (ledgerFile !== null) refuseLost(ledgerFile, archive.lost)
  publishArchive(folders.out, files, { cache: buildCaches(folders.cache).single })
  if (ledgerFile !== null && register) writeLedger(ledgerFile, archive.ledger)
  tidyCaches(folders.cache)
  terminal.print(account)
  return archive.leftOut
}
