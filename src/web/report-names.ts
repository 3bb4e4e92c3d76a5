import type { Report } from '../model/report.ts'

/** What references to reports have of names, in their order. */
export const reportNames = ({ reports }: { readonly reports: readonly Report[] }): readonly string[] =>
  reports
    .flatMap(({ byline, headline, publisher }) => [byline, headline, publisher])
    .filter((name) => name !== null)
