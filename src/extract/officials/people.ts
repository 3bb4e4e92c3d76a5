import type { SpeakerRole } from '../../model/conference.ts'
import { fold } from '../../text/fold.ts'
import { anyOf, words } from '../../text/pattern.ts'
import type { Span } from '../../text/segment.ts'
import { SPEECH_VERBS } from '../lexicon/speech.ts'
import type { ReportText, Sentence } from '../report-text.ts'
import type { Rejection } from '../rule.ts'
import { FRAMES, type Frame, SPOKEN_OF, sidesOf } from './frames.ts'
import { type Mention, mentionsIn, sameName } from './mentions.ts'

/** Where and by which rule something was read of a person. */
export type Witness = Span & { readonly rule: string }

/** A person of the conference with everything the report says of him or her; offices as first written. */
export type Person = {
  readonly name: string
  readonly titles: readonly string[]
  readonly named: readonly Witness[]
  readonly chairs: readonly Witness[]
  readonly speaks: readonly (Witness & { readonly role: SpeakerRole })[]
  readonly present: readonly Witness[]
}

export type People = { readonly people: readonly Person[]; readonly rejected: readonly Rejection[] }

/** Between two names of one list: «; », «, », « và », «; và các đồng chí». */
const JOINED = /^\s*(?:[;,]|[;,]?\s*(?:và|cùng|cùng với))\s*(?:các\s+)?$/u
/** A list goes on over an office nobody listed, «…, Thủ từ đền; ông Y», and over the title of a paper. */
const JOINED_OVER =
  /^(?:,\s[^.;:“”"]{2,90}|\s*,?\s*với (?:chuyên đề|nội dung|tham luận)\s*[:“"][^”"\n]{3,200}[”"]);\s*(?:và\s+|cùng\s+)?(?:các\s+)?$/u

function joined(between: string): boolean {
  return (
    between.length <= LONGEST_GAP &&
    (JOINED.test(between) || (JOINED_OVER.test(between) && between.search(SPOKEN) < 0))
  )
}

function groups(text: string, mentions: readonly Mention[]): readonly (readonly Mention[])[] {
  const found: Mention[][] = []
  for (const mention of mentions) {
    const group = found.at(-1)
    const previous = group?.at(-1)
    if (group && previous && joined(text.slice(previous.end, mention.start))) group.push(mention)
    else found.push([mention])
  }
  return found
}

const LONGEST_GAP = 240
const SPOKEN = words(anyOf(SPEECH_VERBS))

/** A clause reaches back to the last full stop or semicolon; frames never look beyond it. */
const REACH = 200

function frameOf(text: string, group: readonly Mention[]): { frame: Frame; span: Span } | null {
  const [first, last] = [group[0], group.at(-1)]
  if (!first || !last) return null
  const lead = text.slice(Math.max(0, first.start - REACH), first.start)
  const rest = text.slice(last.end, last.end + REACH)
  const spokenOf = SPOKEN_OF.test(lead.slice(-60))
  const sides = sidesOf(lead)
  for (const frame of FRAMES) {
    if (!sides.has(frame.side) || (spokenOf && frame.says.part !== 'chair')) continue
    const match = frame.pattern.exec(frame.side === 'after' ? rest : lead)
    if (!match) continue
    const span =
      frame.side === 'after'
        ? { start: first.start, end: last.end + match[0].length }
        : { start: first.start - lead.length + match.index, end: last.end }
    return { frame, span }
  }
  return null
}

class Register {
  readonly #people: {
    name: string
    titles: string[]
    named: Witness[]
    chairs: Witness[]
    speaks: (Witness & { role: SpeakerRole })[]
    present: Witness[]
  }[] = []

  of(name: string) {
    const known = this.#people.find((person) => sameName(person.name, name))
    if (known) return known
    const person = { name, titles: [], named: [], chairs: [], speaks: [], present: [] }
    this.#people.push(person)
    return person
  }

  knows(name: string): boolean {
    return this.#people.some((person) => sameName(person.name, name))
  }

  get people(): readonly Person[] {
    return this.#people
  }
}

/** An office written shorter than one already known adds nothing: «Thứ trưởng» after «Thứ trưởng Bộ Ngoại giao». */
function addTitles(titles: string[], found: readonly string[]): void {
  for (const title of found) {
    const folded = fold(title)
    const known = titles.findIndex(
      (other) => fold(other).startsWith(folded) || folded.startsWith(fold(other)),
    )
    if (known < 0) titles.push(title)
    else if ((titles[known] ?? '').length < title.length) titles[known] = title
  }
}

const placed = (sentence: Sentence, { start, end }: Span): Span => ({
  start: sentence.start + start,
  end: sentence.start + end,
})

function readGroup(register: Register, sentence: Sentence, group: readonly Mention[]): readonly Rejection[] {
  const found = frameOf(sentence.text, group)
  const rejected: Rejection[] = []
  for (const mention of group) {
    const span = placed(sentence, mention)
    if (
      mention.strength === 'bare' &&
      !register.knows(mention.name) &&
      !(found && mention.name.split(' ').length >= 3)
    ) {
      rejected.push({ ...span, rule: 'official/name', why: 'capitals without office, honorific or part' })
      continue
    }
    const person = register.of(mention.name)
    addTitles(person.titles, mention.titles)
    person.named.push({ ...span, rule: 'official/named' })
    if (found) record(person, found.frame, placed(sentence, found.span))
  }
  return rejected
}

function record(person: ReturnType<Register['of']>, { id, says }: Frame, span: Span): void {
  const witness = { ...span, rule: id }
  if (says.part === 'chair') person.chairs.push(witness)
  else if (says.part === 'speaker') person.speaks.push({ ...witness, role: says.role })
  else person.present.push(witness)
}

/** Body before captions: a caption confirms what the article says and adds who is seen doing something. */
function readingOrder(sentences: readonly Sentence[]): readonly Sentence[] {
  const body = sentences.filter(({ zone }) => zone === 'lead' || zone === 'body')
  return [...body, ...sentences.filter(({ zone }) => zone === 'caption')]
}

const takesPart = ({ chairs, speaks, present }: Person) => chairs.length + speaks.length + present.length > 0

/** Finds everyone a report names and keeps those it says took part. */
export function readPeople({ sentences }: ReportText): People {
  const register = new Register()
  const rejected: Rejection[] = []
  for (const sentence of readingOrder(sentences)) {
    for (const group of groups(sentence.text, mentionsIn(sentence)))
      rejected.push(...readGroup(register, sentence, group))
  }
  const bystanders = register.people.filter((person) => !takesPart(person))
  for (const { name, named } of bystanders) {
    const [first] = named
    if (first)
      rejected.push({ ...first, rule: 'official/part', why: `${name} is named, but not said to take part` })
  }
  return { people: register.people.filter(takesPart), rejected }
}
