import type { Place } from '../model/conference.ts'

/** Where a conference met, what no report states in brackets: «Nhà Mẫu, [Đà Nẵng]»; empty when it is not known. */
export function citedPlace({ venue, province, inferred }: Place): string {
  const told = province !== null && inferred.includes('province') ? `[${province}]` : province
  return [venue, told].filter((part) => part !== null).join(', ')
}
