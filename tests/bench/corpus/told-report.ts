import type { Facts } from '../../gold/facts.ts'
import { filled } from './filled.ts'
import type { Occasion, Person } from './occasion.ts'
import type { Random } from './random.ts'
import {
  BACKGROUND,
  CHAIRING,
  CLOSING,
  COUNTING,
  DAY_LEADS,
  DAYS_LEADS,
  DECIDING,
  DIRECTING,
  HEADLINES,
  LACKING,
  PROGRAMME,
  SPEAKING,
} from './report-sentences.ts'

/** What a report tells: its text, and what a person would read in it. */
export type ToldReport = {
  readonly headline: string
  readonly paragraphs: readonly string[]
  /** Whether the text alone tells the year. */
  readonly year: 'told' | 'untold'
  /** All of the facts but those that depend on the page around the text. */
  readonly facts: Omit<Facts, 'id' | 'start' | 'end' | 'monthDay' | 'notOfficials' | 'noise'>
}

type Sentence = {
  readonly text: string
  readonly agenda?: string
  readonly outcome?: string
  readonly speaker?: Person
}

export const capital = (text: string) => text.charAt(0).toUpperCase() + text.slice(1)
const small = (text: string) => text.charAt(0).toLowerCase() + text.slice(1)
const calling = ({ name, title }: Person) => `${name}, ${title}`
const SENTENCES_A_PARAGRAPH = 2

function leadOf(occasion: Occasion, random: Random): string {
  const { start, end, host, name, province, form } = occasion
  const [y = '', m = '', d = ''] = start.split('-').map((part) => String(Number(part)))
  const town = `${form} ${province}`
  return filled(random.any(start === end ? DAY_LEADS : DAYS_LEADS), random, {
    ...{ y, m, d, host },
    d2: String(Number(end.slice(8))),
    part: random.any(['Sáng', 'Chiều']),
    venue: random.any([town, town, `Trung tâm Hội nghị ${town}`, `Hội trường UBND ${town}`]),
    event: small(name),
  })
}

function headlineOf(occasion: Occasion, random: Random): string {
  const { name, province, kind, participants } = occasion
  const subject = name.replace(/^Hội nghị \S+ \S+ /u, '')
  return filled(random.any(HEADLINES), random, {
    ...{ province, Event: name, event: small(name), subjectly: subject },
    kindly: capital(kind),
    participants: String(participants),
  })
}

/** The sentences below the lead, in the order of a programme; what a report leaves out is left to chance. */
function programmeOf(occasion: Occasion, random: Random): readonly Sentence[] {
  const { chair, speakers, matters, tasks, difficulty, directives } = occasion
  const [first = '', last = '', ...others] = tasks
  const say = (patterns: readonly string[], own: Readonly<Record<string, string>>) =>
    filled(random.any(patterns), random, own)
  return [
    ...matters.map((matter) => ({
      text: say(PROGRAMME, { matter, Matter: capital(matter) }),
      agenda: matter,
    })),
    ...directives.map(({ written: directive }) => ({ text: say(DIRECTING, { directive }) })),
    ...speakers.map((speaker, nth) => {
      const task = [first, ...others][nth] ?? first
      const { of, pattern } = random.any(SPEAKING)
      return { text: say([pattern], { speaker: calling(speaker), task }), speaker, [of]: task }
    }),
    { text: say(LACKING, { difficulty }), outcome: difficulty },
    ...others.map((task) => ({ text: say(DECIDING, { task }), outcome: task })),
    { text: say(CLOSING, { chairName: chair.name, task: last }), speaker: chair, outcome: last },
  ]
}

/** Between what the report tells stands what could stand anywhere, until it is as long as it should be. */
function padded(told: readonly Sentence[], length: number, random: Random): readonly string[] {
  const sentences = told.map(({ text }) => text)
  let size = sentences.reduce((sum, text) => sum + Buffer.byteLength(text), 0)
  let next = random.below(BACKGROUND.length)
  while (size < length) {
    // One after the other, so that a report says little twice.
    const filling = capital(filled(BACKGROUND[next++ % BACKGROUND.length] ?? '', random))
    sentences.splice(1 + random.below(sentences.length), 0, filling)
    size += Buffer.byteLength(filling)
  }
  return sentences
}

function paragraphsOf(sentences: readonly string[]): readonly string[] {
  return sentences.flatMap((_, at) =>
    at % SENTENCES_A_PARAGRAPH === 0 ? [sentences.slice(at, at + SENTENCES_A_PARAGRAPH).join(' ')] : [],
  )
}

const known = <T>(values: readonly (T | undefined)[]) => values.filter((value) => value !== undefined)

/** Tells of a conference in about so many bytes, in words of its own. */
export function toldReport(occasion: Occasion, length: number, random: Random): ToldReport {
  const { chair, kind, level, host, province, participants } = occasion
  const lead = leadOf(occasion, random)
  const opening = filled(random.any(CHAIRING), random, { chair: calling(chair) })
  const counted = random.below(3) > 0
  const count = filled(random.any(COUNTING), random, { participants: String(participants) })
  const headline = headlineOf(occasion, random)
  const isHeadlineCounting = headline.includes(`${participants} đại biểu`)
  const told = programmeOf(occasion, random)
  const speakers = [...new Set(known(told.map(({ speaker }) => speaker)))]
  const people = [chair, ...speakers.filter((person) => person !== chair)]
  return {
    headline,
    paragraphs: [
      [lead, opening, ...(counted ? [count] : [])].join(' '),
      ...paragraphsOf(padded(told, length, random)),
    ],
    year: /(?:năm |\/)20\d\d/u.test(`${headline} ${lead}`) ? 'told' : 'untold',
    facts: {
      kind: [kind],
      level,
      place: { province },
      chairs: [chair.name],
      speakers: speakers.map(({ name }) => name),
      officials: people.map(({ name, title }) => ({ name, titles: [title] })),
      directives: occasion.directives.map(({ type, number, written }) => ({
        ...{ type, number },
        as_written: written,
      })),
      organisations: [host],
      participants: counted || isHeadlineCounting ? participants : null,
      agendaKeyphrases: known(told.map(({ agenda }) => agenda)),
      outcomeKeyphrases: known(told.map(({ outcome }) => outcome)),
      alsoAcceptable: { start: [], end: [], level: [] },
    },
  }
}
