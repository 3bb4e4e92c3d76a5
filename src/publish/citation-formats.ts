import { bibtex } from './bibtex.ts'
import type { CitedWork } from './cited-work.ts'
import { cslJson } from './csl-json.ts'
import { ris } from './ris.ts'

type CitationFormat = {
  /** What it is called, in any language. */
  readonly name: string
  readonly extension: string
  readonly mediaType: string
  readonly write: (work: CitedWork) => string
}

/** THE list of the formats of reference managers. */
export const CITATION_FORMATS: readonly CitationFormat[] = [
  { name: 'BibTeX', extension: 'bib', mediaType: 'application/x-bibtex', write: bibtex },
  { name: 'RIS', extension: 'ris', mediaType: 'application/x-research-info-systems', write: ris },
  {
    name: 'CSL-JSON',
    extension: 'csl.json',
    mediaType: 'application/vnd.citationstyles.csl+json',
    write: cslJson,
  },
]
