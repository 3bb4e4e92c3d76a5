import { describe } from 'vitest'
import { callingBefore, isCalling } from '../../../src/extract/officials/calling.ts'
import { mentionsIn } from '../../../src/extract/officials/mentions.ts'
import { namesIn } from '../../../src/extract/officials/names.ts'
import { readPeople } from '../../../src/extract/officials/people.ts'
import { titlesAfter } from '../../../src/extract/officials/titles-after.ts'
import { titlesBefore } from '../../../src/extract/officials/titles-before.ts'
import { reportFrom } from '../report-from.ts'
import { describeRules, type TableSentences } from '../rule-sentences.ts'
import {
  BYSTANDER_SENTENCES,
  MENTION_SENTENCES,
  NAME_SENTENCES,
  SHARING_SENTENCES,
  TITLE_SENTENCES,
} from './reader-sentences.ts'

const idsOf = (sentences: TableSentences<unknown>) => Object.keys(sentences)

const read = <T>(rule: string, values: readonly T[]) => values.map((value) => ({ rule, value }))

const names = (sentence: string, id: string) =>
  read(
    id,
    namesIn(sentence).map(({ name }) => name),
  )

/** What the reader of that name finds around the first name of a sentence. */
function offices(sentence: string, id: string) {
  const [name] = namesIn(sentence)
  if (!name) return []
  const after = titlesAfter(sentence.slice(name.end)).titles
  const found: Readonly<Record<string, readonly string[]>> = {
    'titles-before': titlesBefore(sentence.slice(0, name.start)).titles,
    'titles-after': after,
    calling: [callingBefore(sentence, name)?.title ?? [], after.filter(isCalling)].flat(),
  }
  return read(
    id,
    [found[id] ?? []].filter((titles) => titles.length > 0),
  )
}

/** Offices that reach more than one of those a sentence names. */
const shared = (sentence: string, id: string) => {
  const all = reportFrom(sentence)
    .sentences.flatMap(mentionsIn)
    .map(({ titles }) => titles)
  return read(id, all.length > 1 && all.every((titles) => titles.length > 0) ? [all] : [])
}

const speakers = (sentence: string, id: string) =>
  read(
    id,
    readPeople(reportFrom(sentence)).people.flatMap(({ name, speaks }) => (speaks.length > 0 ? [name] : [])),
  )

function bystanders(sentence: string) {
  const report = reportFrom(sentence)
  return readPeople(report).rejected.map(({ rule, start, end }) => ({
    rule,
    value: report.text.slice(start, end),
  }))
}

describe('names', () => describeRules(idsOf(NAME_SENTENCES), NAME_SENTENCES, names))
describe('offices', () => describeRules(idsOf(TITLE_SENTENCES), TITLE_SENTENCES, offices))
describe('offices of several', () => describeRules(idsOf(SHARING_SENTENCES), SHARING_SENTENCES, shared))
describe('mentions after the first', () =>
  describeRules(idsOf(MENTION_SENTENCES), MENTION_SENTENCES, speakers))
describe('bystanders', () => describeRules(idsOf(BYSTANDER_SENTENCES), BYSTANDER_SENTENCES, bystanders))
