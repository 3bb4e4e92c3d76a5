import type { Brief } from '../model/brief.ts'

/** Where a conference met, what no report states in brackets: «Nhà Mẫu, [Đà Nẵng]»; empty when it is not known. */
export function citedPlace({ venue, province, inferred }: NonNullable<Brief['place']>): string {
  const told = province !== null && inferred.includes('province') ? `[${province}]` : province
  return [venue, told].filter((part) => part !== null).join(', ')
}
