/** The words of a citation in one language; what is cited stays as it is. */
export type CitationWords = {
  /** Before the reports that a record was read in. */
  readonly readIn: (references: string) => string
  readonly archive: string
  /** `day` as the language writes it. */
  readonly accessed: (day: string) => string
  /** «3», «March». */
  readonly month: (month: number) => string
  /** Between day, month and year. */
  readonly dateSeparator: string
  readonly noYear: string
}
