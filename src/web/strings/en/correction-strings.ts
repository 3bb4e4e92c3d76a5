import type { Strings } from '../strings.ts'

/** The words of what a curator changed. */
export const correctionStrings: Strings['correction'] = {
  heading: 'Corrections by the curator',
  mark: 'corrected',
  replaced: (after, before) => `${after}, instead of ${before}`,
  added: (after) => `added ${after}`,
  removed: (before) => `removed ${before}`,
  reason: (reason) => `Reason: ${reason}.`,
  source: (source) => `Source: ${source}`,
  says: (change, signature) => `The curator corrected this entry. ${change} (${signature}).`,
  fields: {
    'event.title': 'Title',
    'event.kinds': 'Kind',
    'event.level': 'Level',
    date: 'Date',
    'place.province': 'Province or city',
    'place.venue': 'Venue',
    'place.linkPoints': 'Sites linked online',
    'participants.count': 'Attendance',
    'participants.qualifier': 'Word beside the attendance',
    chair: 'Chair',
    speakers: 'Speakers',
    officials: 'People attending',
    organisers: 'Organisers',
    agenda: 'Agenda',
    outcomes: 'Outcomes and tasks',
    directives: 'Documents',
    figures: 'Figures',
  },
}
