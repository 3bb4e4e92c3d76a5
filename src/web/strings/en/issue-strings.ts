import type { Strings } from '../strings.ts'

/** The words of what the archive is not sure of. */
export const issueStrings: Strings['issue'] = {
  unreadable: 'The file cannot be read.',
  'too-large': 'The file is too large to be read.',
  'too-slow': 'Reading took too long and was stopped.',
  empty: 'The file is empty.',
  binary: 'The file is not text.',
  undecodable: 'The encoding of the file cannot be told.',
  'bad-front-matter': 'The head of the file is malformed.',
  draft: 'A draft, not yet in the archive.',
  'no-title': 'No name of a conference was found in the report.',
  'duplicate-id': 'Another conference has the same id.',
  'no-date': 'The report does not say on which day the conference met.',
  'date-conflict': 'The report gives dates that do not agree.',
  'weekday-mismatch': 'The weekday in the report does not fit the date.',
  'no-place': 'The report does not say where the conference met.',
  'not-a-conference': 'The report may not be about a conference.',
  'several-conferences': 'The report is about several conferences.',
  'ambiguous-name': 'This name may stand for several people or several documents.',
}
