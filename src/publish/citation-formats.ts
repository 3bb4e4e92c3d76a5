import { bibtex } from './bibtex.ts'
import { CITATION_FILES } from './citation-file.ts'
import type { CitedWork } from './cited-work.ts'
import { cslJson } from './csl-json.ts'
import { ris } from './ris.ts'

const WRITERS: Readonly<Record<(typeof CITATION_FILES)[number]['extension'], (work: CitedWork) => string>> = {
  bib: bibtex,
  ris,
  'csl.json': cslJson,
}

/** The formats of reference managers, each with who writes it. */
export const CITATION_FORMATS = CITATION_FILES.map((file) => ({ ...file, write: WRITERS[file.extension] }))
