import type { Widened } from '../strings.ts'
import type { aboutStrings as vietnamese } from '../vi/about-strings.ts'
import { counted } from './counted.ts'

/** The words of the page about the archive: each part a heading and its paragraphs. */
export const aboutStrings: Widened<typeof vietnamese> = {
  heading: 'About this archive',
  contents: 'On this page',
  what: {
    heading: 'What this is',
    text: [
      'This archive records the conferences, training courses, reviews, briefings and meetings on Viet Nam’s foreign information work: how the Party, the State and the provinces inform the world about Viet Nam, and the country about the world. Each conference has its date, place, chair, agenda, outcomes and the documents that were cited.',
      'The sources are reports published by newspapers and on the portals of public bodies. No article is republished here: what you read are digests of our own, with the address of the original where it is known.',
    ],
  },
  holds: (conferences, reports, span) => `The archive holds ${conferences}, read from ${reports}${span}.`,
  reports: (count) => counted(count, 'report'),
  between: (first, last) => `, from ${first} to ${last}`,
  made: {
    heading: 'How a record is made',
    text: [
      'A program reads each report by written rules; no language model is involved. First it sets aside what is not the article: menus, share buttons, captions, related news. Then it looks for dates, places, people, documents, agenda and outcomes, and keeps the sentence it read with the name of the rule.',
      'Names of people, bodies, documents and places are checked against authority records with their sources, so that one person under several titles is one, and two namesakes stay two. A title is always the title of that day.',
      'Several reports of one conference become one record. Where they differ, every version is kept, with who says it.',
    ],
  },
  read: {
    heading: 'Reading what is inferred and what is missing',
    evidence:
      'A value with a dashed underline opens the sentence that says so; the sentence is lit in yellow. Yellow is used for nothing else.',
    evidenceSign: 'a value',
    inferred:
      'What has a dotted underline is stated by no report but inferred, such as the year of an event of 29 December in a report of 2 January.',
    inferredSign: 'a part of it',
    missing:
      'What no report states is said to be missing, never left blank and never guessed. A wrong date is worse than none.',
    missingSign: 'not given',
    hit: 'Words found by a search are underlined in red.',
    hitSign: 'a word',
  },
  search: {
    heading: 'Searching',
    text: [
      'Vietnamese can be typed with or without its marks. Marks that are typed count; marks that are not are never held against a page. Telex or VNI keys typed without an input method are understood.',
      'Quotation marks ask for a phrase, a minus sign leaves a word out. Numbers of documents are found however they are written.',
      'The key “/” goes to the search box. On a conference opened from a search, “n” and “N” go to the next and the previous match.',
    ],
  },
  correct: {
    heading: 'When something is wrong',
    text: [
      'Open the value to see the sentence and the rule it was read by. Send the keeper of the archive four things: the address of the page, what is wrong, what is right, and the source that proves it. A correction stands beside what it corrects, with reason, source, name and date; nothing is changed silently.',
      'The address of a conference never changes. When a date is corrected or two records prove to be one, the old address leads to the new one.',
    ],
  },
  gaps: 'What the archive does not know has a page of its own:',
  data: {
    heading: 'Data and licence',
    text: [
      'Records and authority records are under Creative Commons Attribution 4.0 (CC BY 4.0): free for any use with attribution. The code is under the MIT licence. The original articles belong to those who published them.',
      'This site sets no cookie, follows no reader and asks no other server for anything.',
    ],
  },
}
