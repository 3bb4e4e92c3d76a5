import { bibtex } from './bibtex.ts'
import { CITATION_FILES } from './citation-file.ts'
import type { CitedWork } from './cited-work.ts'
import { cslJson } from './csl-json.ts'
import { ris } from './ris.ts'

/** Writes works piece by piece, one after the other. */
type Writer = (works: Iterable<CitedWork>) => Iterable<string>

const oneByOne = (write: (work: CitedWork) => string): Writer =>
  function* written(works) {
    for (const work of works) yield write(work)
  }

const WRITERS: Readonly<Record<(typeof CITATION_FILES)[number]['extension'], Writer>> = {
  bib: oneByOne(bibtex),
  ris: oneByOne(ris),
  'csl.json': cslJson,
}

/** The formats of reference managers, each with who writes it. */
export const CITATION_FORMATS = CITATION_FILES.map((file) => ({ ...file, write: WRITERS[file.extension] }))
