import type { Widened } from '../strings.ts'
import type { recordPageStrings as vietnamese } from '../vi/record-page-strings.ts'

const since = (from: string | null, to: string | null) => {
  if (from !== null && to !== null) return ` from ${from} to ${to}`
  if (from !== null) return ` from ${from}`
  return to === null ? '' : ` until ${to}`
}

/** The words of the page of an official. */
const official: Widened<typeof vietnamese>['official'] = {
  titles: 'Offices through the years',
  noTitles: 'No report names an office yet.',
  attested: 'Named at the conference of',
  unattested: 'named at no conference yet',
  noYear: 'year unknown',
  recorded: (from, to) => `By the record${since(from, to)}`,
  chaired: 'Chaired',
  spoken: 'Spoke',
  attended: 'Attended',
  alsoChaired: 'also in the chair',
  also: {
    'chỉ đạo': 'also guiding speech',
    'kết luận': 'also closing conclusions',
    'báo cáo': 'also report',
    'tham luận': 'also paper',
    'khai mạc': 'also opening speech',
    'giảng bài': 'also lecture',
    'phát biểu': 'also speech',
  },
  none: 'No conference in the archive names this person yet.',
  companions: 'Appears with',
  noCompanions: 'Nobody else with a record was at these conferences.',
  more: (count) => `${count} more`,
}

/** The words of the page of a directive. */
const directive: Widened<typeof vietnamese>['directive'] = {
  type: 'Type',
  number: 'Number',
  noNumber: 'without a number, or none stated',
  issuer: 'Issued by',
  date: 'Date of issue',
  relations: {
    replaces: 'Replaces',
    replaced: 'Replaced by',
    implements: 'Implements',
    implemented: 'Implemented by',
    reviews: 'Reviews',
    reviewed: 'Reviewed by',
  },
  related: 'Related documents',
  life: {
    reviewed: 'Its implementation reviewed',
    spread: 'Disseminated and put into practice',
    cited: 'Cited',
  },
  earlier: 'held before the date of issue, so it may be another document of that number',
  none: 'No conference in the archive names this document yet.',
}

/** The words of the page of a place. */
const place: Widened<typeof vietnamese>['place'] = {
  kinds: { province: 'province', city: 'city under central rule' },
  kind: 'Kind',
  spanned: (kind, from, to) => `${kind}${since(from, to)}`,
  before: 'Formerly',
  joined: (date) => `part of this since ${date}`,
  after: 'Now part of',
  since: (date) => `since ${date}`,
  meetings: 'Conferences held here',
  noMeetings: 'No conference in the archive was held here yet.',
  formerly: (name) => `then ${name}`,
  bodies: 'Bodies of the place',
}

/** The words of the page of a body. */
const body: Widened<typeof vietnamese>['body'] = {
  abbreviations: 'Short forms',
  standing: 'Level',
  parent: 'Part of',
  parts: 'Bodies within it',
  place: 'Place',
  before: 'Formerly',
  joined: (date) => `this body since ${date}`,
  after: 'Succeeded by',
  levels: 'Levels of the conferences organised',
  level: (level, count) => `${level}: ${count}`,
  organised: 'Organised',
  chaired: 'Chaired',
  none: 'No conference in the archive was organised or chaired by this body yet.',
  holders: 'Office holders',
  directives: 'Documents issued',
}

/** The words of the pages of authority records. */
export const recordPageStrings: Widened<typeof vietnamese> = { official, directive, place, body }
