import type { Stored } from '../engines/bench-engine.ts'
import { quantile } from '../frame/quantile.ts'

/** What is asked first by who comes to an archive: frequent words and rare ones, names, places, numbers; marked, as Pagefind needs it. */
const QUERIES = [
  'thông tin đối ngoại',
  'tập huấn',
  'phóng viên thường trú',
  'giao ban báo chí',
  'kết luận 57-KL/TW',
  'biên giới',
  'Đà Nẵng',
  'Huế',
]

/** What a page that was just opened fetches for its first answer, in bytes: of some engines the whole index, packed. */
export type ColdCost = { readonly median: number; readonly most: number }

export async function coldCost({ coldBytes, gzip }: Stored): Promise<ColdCost> {
  if (!coldBytes) return { median: gzip, most: gzip }
  const bytes: number[] = []
  for (const query of QUERIES) bytes.push(await coldBytes(query))
  return { median: quantile(bytes, 0.5), most: Math.max(...bytes) }
}
