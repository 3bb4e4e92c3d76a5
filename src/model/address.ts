/** The folder of the site in which the pages of a kind stand. */
export const PAGE_FOLDERS = {
  conference: 'hoi-nghi',
  official: 'nhan-vat',
  directive: 'van-ban',
  place: 'dia-phuong',
  body: 'co-quan',
} as const

export type PageKind = keyof typeof PAGE_FOLDERS

/** Where a record's page stands below the site; what belongs to the page stands below it: «hoi-nghi/2031-03-12-da-nang». */
export const addressOf = (kind: PageKind, id: string): string =>
  `${PAGE_FOLDERS[kind]}/${encodeURIComponent(id)}`
