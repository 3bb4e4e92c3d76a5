/** Houses of which there is one in the country, and where it stands. */
const HOUSES: readonly { readonly pattern: RegExp; readonly province: string }[] = [
  { pattern: /^Trung tâm Hội nghị Quốc gia$/iu, province: 'Hà Nội' },
  { pattern: /^(?:Tòa )?nhà Quốc hội$/iu, province: 'Hà Nội' },
  { pattern: /^(?:Hội trường|Phòng họp) Diên Hồng$/iu, province: 'Hà Nội' },
  { pattern: /^Trụ sở (?:Chính phủ|Văn phòng Chính phủ|Trung ương Đảng)$/iu, province: 'Hà Nội' },
]

/** The province of a house that needs no address: «Trung tâm Hội nghị Quốc gia» → «Hà Nội». */
export function provinceOfHouse(venue: string): string | null {
  return HOUSES.find(({ pattern }) => pattern.test(venue))?.province ?? null
}
