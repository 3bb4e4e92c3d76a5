import type { CitedWork } from './cited-work.ts'

type Page = Pick<CitedWork, 'id' | 'title' | 'permalink' | 'version'> & Partial<Pick<CitedWork, 'accessed'>>

/** A page of the archive that is no conference: it has an address and a name, and neither day nor place. */
export const pageWork = (page: Page): CitedWork => ({
  ...{
    date: null,
    place: null,
    organisers: [],
    chairs: [],
    accessed: null,
    reports: [],
    quotes: [],
    notes: [],
  },
  ...page,
})
