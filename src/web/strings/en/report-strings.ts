import type { Strings } from '../strings.ts'

/** The words of reports and what was read in them. */
export const reportStrings: Strings['report'] = {
  label: 'Reports and evidence',
  noPublisher: 'Publisher unknown',
  digest: 'digest',
  capture: 'full text',
  published: (date) => `published ${date}`,
  reprint: (outlet) => `after ${outlet}`,
  captions: 'Photo captions',
  read: 'Read the original',
  why: (value) => `Why “${value}”`,
  quote: (quote, rule) => `“${quote}”: ${rule}`,
  rule: (words) => `by the rule ${words}`,
  back: (label) => `Back to “${label}”`,
  close: 'Close the evidence',
}
