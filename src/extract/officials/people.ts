import type { Span } from '../../text/segment.ts'
import type { ReportText, Sentence } from '../report-text.ts'
import type { Rejection } from '../rule.ts'
import { tellsOfEarlier } from './earlier.ts'
import { underHeads } from './list-head.ts'
import { type Mention, mentionsIn } from './mentions.ts'
import { type NameList, nameLists } from './name-lists.ts'
import type { Person } from './person.ts'
import { type PartReading, readPart, readPartUnder } from './read-part.ts'
import { Register } from './register.ts'

export type People = { readonly people: readonly Person[]; readonly rejected: readonly Rejection[] }

const placed = (sentence: Sentence, { start, end }: Span): Span => ({
  start: sentence.start + start,
  end: sentence.start + end,
})

/** Of capitals and nothing else three are a name where they take a part; two could be anything. */
const LEAST_SYLLABLES = 3

const isFullName = ({ name }: Mention) => name.split(' ').length >= LEAST_SYLLABLES

type Line = { readonly sentence: Sentence; readonly head: Sentence | null }

/** What a sentence says of people, else the head of the list it is a line of. */
function partOf({ sentence, head }: Line, list: NameList): PartReading | null {
  if (tellsOfEarlier(sentence.text)) return null
  return readPart(sentence, list) ?? (head && readPartUnder(head, sentence, list))
}

function readList(register: Register, line: Line, list: NameList): readonly Rejection[] {
  const { sentence } = line
  const part = partOf(line, list)
  const rejected: Rejection[] = []
  for (const mention of list.mentions) {
    const span = placed(sentence, mention)
    if (mention.strength === 'strong' || register.knows(mention.name) || (part && isFullName(mention)))
      register.enter(mention, span, part)
    else rejected.push({ ...span, rule: 'official/name', why: 'capitals without office, honorific or part' })
  }
  return rejected
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
export function readPeople({ sentences }: ReportText): People {
  const register = new Register()
  const unnamed = underHeads(readingOrder(sentences)).flatMap((line) =>
    nameLists(line.sentence.text, mentionsIn(line.sentence)).flatMap((list) =>
      readList(register, line, list),
    ),
  )
  const bystanders = register.people.filter((person) => !takesPart(person)).flatMap(bystander)
  return { people: register.people.filter(takesPart), rejected: [...unnamed, ...bystanders] }
}
