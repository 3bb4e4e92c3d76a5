import type { Strings } from '../strings.ts'

/** The words of the page of a conference. */
export const conferenceStrings: Strings['conference'] = {
  met: (when, where) => `${when}, ${where}`,
  facts: 'Conference',
  agenda: 'Agenda',
  outcomes: 'Outcomes and tasks',
  doubts: 'Open questions',
  disagreement: (label) => `${label}: the reports differ.`,
  copy: 'Copy link',
  copied: 'Link copied.',
  notCopied: 'Could not copy; the address is in the bar at the top of the browser.',
  crumbs: 'Location',
  neighbours: 'Conferences before and after',
  previous: 'Before',
  next: 'After',
  first: 'No earlier conference yet',
  last: 'No later conference yet',
  other: (name) => `Conferences with ${name}`,
  differs: 'the reports differ',
  unknownFact: (key) => `The address points to the evidence “${key}”, but this conference has no such entry.`,
  unknownSentence: (written) =>
    `The address points to the sentence “${written}”, but nothing was read there.`,
}
