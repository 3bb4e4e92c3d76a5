import type { Strings } from '../strings.ts'
import { counted } from './counted.ts'

/** The words of reports and what was read in them. */
export const reportStrings: Strings['report'] = {
  label: 'Reports and evidence',
  nav: 'Reports',
  several: (count) => `${counted(count, 'report')}:`,
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
  readHere: (count) => `${counted(count, 'fact')} read in this passage`,
  told: (sentences) => (sentences === 1 ? 'Read in this sentence' : 'Read in this passage'),
  closeTold: 'Close',
  hint: 'The small number after a sentence says how many facts were read in it; press the sentence to see them.',
  notes: 'Evidence',
  sources: 'Sources',
  printed: (day) => `printed ${day}`,
  differ: (label) => `${label}: the reports differ:`,
  besides: (sentences, count) =>
    sentences === 1
      ? `This sentence also tells ${counted(count, 'fact')}`
      : `These sentences also tell ${counted(count, 'fact')}`,
  toEvidence: 'Go to the evidence',
  show: 'Show in the report',
  back: (label) => `Back to “${label}”`,
  close: 'Close the evidence',
}
