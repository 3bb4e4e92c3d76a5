import type { Strings } from '../strings.ts'

/** The words of the frame of every page. */
export const siteStrings: Strings['site'] = {
  name: 'Kỷ yếu',
  tagline: 'Foreign information conferences',
  description:
    'A timeline of Vietnamese conferences on foreign information work, read from published news reports; everything recorded opens the sentence that says it.',
  evidenced: 'Every fact opens the sentence it was read in.',
  skip: 'Skip to main content',
  title: (page) => `${page} · Kỷ yếu`,
  loading: 'Opening the archive…',
  colophon:
    'Kỷ yếu records Vietnamese conferences on foreign information work, read from published news reports.',
  legend: 'How to read it',
  inferredSign: 'dotted line',
  inferredMeaning: 'inferred, not stated in the report',
  evidenceSign: 'dashed line',
  evidenceMeaning: 'opens the sentence that says so',
  licence: 'Data under CC BY 4.0, code under MIT.',
}
