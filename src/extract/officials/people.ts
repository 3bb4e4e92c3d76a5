import type { Span } from '../../text/segment.ts'
import type { ReportText, Sentence } from '../report-text.ts'
import { overlap, type Rejection } from '../rule.ts'
import { tellsOfEarlier } from './earlier.ts'
import type { Frame } from './frame.ts'
import { asLearner, type Learners, learnersOf } from './learner.ts'
import { underHeads } from './list-head.ts'
import { type Mention, mentionsIn } from './mentions.ts'
import { type NameList, nameLists } from './name-lists.ts'
import { officeMention } from './office-mentions.ts'
import type { Person } from './person.ts'
import { isPressConference, PRESS_FRAMES } from './press-frames.ts'
import { type PartReading, readCue, readParts, readPartUnder } from './read-part.ts'
import { Register } from './register.ts'
import { SECOND_FRAMES } from './second-frames.ts'
import { shortMentions } from './short-mentions.ts'

export type People = { readonly people: readonly Person[]; readonly rejected: readonly Rejection[] }

const placed = (sentence: Sentence, { start, end }: Span): Span => ({
  start: sentence.start + start,
  end: sentence.start + end,
})

/** Of capitals and nothing else three are a name where they take a part; two could be anything. */
const LEAST_SYLLABLES = 3

const isFullName = (name: string) => name.split(' ').length >= LEAST_SYLLABLES

/** What the kind of an event tells of its people: who came to learn, what may be said besides. */
type Event = { readonly learners: Learners; readonly second: readonly Frame[] }

const eventOf = (report: ReportText): Event => ({
  learners: learnersOf(report),
  second: isPressConference(report) ? [...PRESS_FRAMES, ...SECOND_FRAMES] : SECOND_FRAMES,
})

type Line = { readonly sentence: Sentence; readonly head: Sentence | null }

/** What a sentence says of people, else the head of the list it is a line of. */
function partsOf({ sentence, head }: Line, list: NameList, { second }: Event): readonly PartReading[] {
  if (tellsOfEarlier(sentence.text)) return []
  const parts = readParts(sentence, list, second)
  const under = head && parts.length === 0 ? readPartUnder(head, sentence, list) : null
  return under ? [under] : parts
}

/** Whether a mention is somebody's: known, with an office or addressed, or a full name with a part to play. */
function isSomebody(register: Register, { name, strength }: Mention, parts: readonly PartReading[]): boolean {
  if (strength === 'short') return parts.length > 0
  return strength === 'strong' || register.knows(name) || (parts.length > 0 && isFullName(name))
}

/** What is said of each of a list: the same of all, but a verb of chairing after a list that a cue opened is the last one's. */
function partsOfEach(line: Line, list: NameList, event: Event): (mention: Mention) => readonly PartReading[] {
  const parts = partsOf(line, list, event)
  const chairs = parts.some(({ says, witness }) => says.part === 'chair' && witness.rule === 'chair/verb')
  const cue = chairs && list.mentions.length > 1 ? readCue(line.sentence, list) : null
  return (mention) => (cue && mention !== list.mentions.at(-1) ? [cue] : parts)
}

function readList(register: Register, line: Line, list: NameList, event: Event): readonly Rejection[] {
  const { sentence } = line
  const partsFor = partsOfEach(line, list, event)
  const rejected: Rejection[] = []
  for (const mention of list.mentions) {
    const parts = partsFor(mention).map((part) => asLearner(sentence, mention, part, event.learners))
    const span = placed(sentence, mention)
    if (isSomebody(register, mention, parts)) register.enter(mention, span, parts)
    else if (mention.strength === 'bare')
      rejected.push({ ...span, rule: 'official/name', why: 'capitals without office, honorific or part' })
  }
  return rejected
}

/** Everyone a sentence names, in full, by a given name that one of those known bears or by the office one of them holds. */
function allMentions(register: Register, sentence: Sentence): readonly Mention[] {
  const full = mentionsIn(sentence)
  const short = shortMentions(sentence.text, (given) => register.byGivenName(given))
  const byOffice = officeMention(sentence.text, (office) => register.byOffice(office))
  const apart = [...short, ...(byOffice ? [byOffice] : [])].filter(
    (one) => !full.some((other) => overlap(one, other)),
  )
  return [...full, ...apart].toSorted((one, other) => one.start - other.start)
}

/** Body before captions: a caption confirms what the article says and adds who is seen doing something. */
function readingOrder(sentences: readonly Sentence[]): readonly Sentence[] {
  const body = sentences.filter(({ zone }) => zone === 'lead' || zone === 'body')
  return [...body, ...sentences.filter(({ zone }) => zone === 'caption')]
}

const takesPart = ({ chairs, speaks, present }: Person) => chairs.length + speaks.length + present.length > 0

/** Why somebody named is no official of the conference; said of the first naming. */
function bystander({ name, named }: Person): readonly Rejection[] {
  const why = `${name} is named, but not said to take part`
  return named.slice(0, 1).map((first) => ({ ...first, rule: 'official/part', why }))
}

/** Finds everyone a report names and keeps those it says took part. */
export function readPeople(report: ReportText): People {
  const register = new Register()
  const event = eventOf(report)
  const unnamed = underHeads(readingOrder(report.sentences)).flatMap((line) =>
    nameLists(line.sentence.text, allMentions(register, line.sentence)).flatMap((list) =>
      readList(register, line, list, event),
    ),
  )
  const bystanders = register.people.filter((person) => !takesPart(person)).flatMap(bystander)
  return { people: register.people.filter(takesPart), rejected: [...unnamed, ...bystanders] }
}
