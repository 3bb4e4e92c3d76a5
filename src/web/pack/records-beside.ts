import { recordInBlock } from '../record-in-block.ts'
import type { recordsBeside as onSite } from '../records-beside.ts'

/** In a pack: single records are read in the archive, since a page from the disk may read no file beside it. */
export const recordsBeside: typeof onSite = (_address, parts, load) => async (id) =>
  recordInBlock(id, parts, await load())
