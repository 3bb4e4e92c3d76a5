/** A format of reference managers as it stands below a page: «citation.bib». */
type CitationFile = {
  /** What it is called, in any language. */
  readonly name: string
  readonly extension: string
  readonly mediaType: string
}

/** THE list of the formats of reference managers; who writes them stands apart, since a page needs the names alone. */
export const CITATION_FILES = [
  { name: 'BibTeX', extension: 'bib', mediaType: 'application/x-bibtex' },
  { name: 'RIS', extension: 'ris', mediaType: 'application/x-research-info-systems' },
  { name: 'CSL-JSON', extension: 'csl.json', mediaType: 'application/vnd.citationstyles.csl+json' },
] as const satisfies readonly CitationFile[]

export const citationFileName = ({ extension }: Pick<CitationFile, 'extension'>): string =>
  `citation.${extension}`
