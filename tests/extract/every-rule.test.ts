import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { TOPIC_SENTENCES } from './agenda/topic-sentences.ts'
import { DATE_SENTENCES } from './dates/date-sentences.ts'
import { INFERENCE_SENTENCES } from './dates/inference-sentences.ts'
import { MONTH_SENTENCES } from './dates/month-sentences.ts'
import { DIRECTIVE_SENTENCES } from './directives/directive-sentences.ts'
import { CHAIR_SENTENCES } from './officials/chair-frame-sentences.ts'
import { PRESENT_SENTENCES } from './officials/present-frame-sentences.ts'
import {
  BYSTANDER_SENTENCES,
  MENTION_SENTENCES,
  NAME_SENTENCES,
  SHARING_SENTENCES,
  TITLE_SENTENCES,
} from './officials/reader-sentences.ts'
import { SPEAKER_SENTENCES } from './officials/speaker-frame-sentences.ts'
import { CONTEXT_SENTENCES } from './outcomes/context-sentences.ts'
import { FIGURE_SENTENCES } from './outcomes/figure-sentences.ts'
import { REPORTED_SENTENCES } from './outcomes/reported-cue-sentences.ts'
import { SPOKEN_SENTENCES } from './outcomes/spoken-cue-sentences.ts'
import { TEACHING_SENTENCES } from './outcomes/teaching-cue-sentences.ts'
import { PLACE_SENTENCES } from './places/place-sentences.ts'

const SENTENCES: Readonly<Record<string, readonly object[]>> = {
  agenda: [TOPIC_SENTENCES],
  dates: [DATE_SENTENCES, MONTH_SENTENCES, INFERENCE_SENTENCES],
  directives: [DIRECTIVE_SENTENCES],
  officials: [CHAIR_SENTENCES, SPEAKER_SENTENCES, PRESENT_SENTENCES, BYSTANDER_SENTENCES],
  outcomes: [SPOKEN_SENTENCES, REPORTED_SENTENCES, TEACHING_SENTENCES, FIGURE_SENTENCES, CONTEXT_SENTENCES],
  places: [PLACE_SENTENCES],
}

const EXTRACT = new URL('../../src/extract/', import.meta.url)
const RULE_ID =
  /'(?<id>(?:agenda|chair|date|directive|figure|official|outcome|place|present|speaker|year)\/[a-z-]+)'/gu

/** Each is read by a file of its own, which no table of rules holds. */
const READERS = [NAME_SENTENCES, TITLE_SENTENCES, SHARING_SENTENCES, MENTION_SENTENCES]

/** Files of `officials` that read no name and no office themselves: frames, what holds the findings, small judges. */
const NO_READERS =
  /^(?:.*frames?|person|people|register|read-part|mentions|name-lists|list-head|same-name|earlier|countries|learner|family-name|office-before|office-bounds)\.ts$/u

/** Under this name every naming is kept, whatever found it. */
const OF_ALL = 'official/named'

/** Every rule that the source of a folder names, in its tables and beside them. */
function named(folder: string): readonly string[] {
  const sources = readdirSync(new URL(folder, EXTRACT)).map((file) =>
    readFileSync(new URL(`${folder}/${file}`, EXTRACT), 'utf8'),
  )
  return sources.flatMap((source) => [...source.matchAll(RULE_ID)].map(({ groups }) => groups?.id ?? ''))
}

describe('a rule without sentences is none of the house', () => {
  it.each(Object.entries(SENTENCES))('%s', (folder, tables) => {
    const held = tables.flatMap((table) => Object.keys(table))
    expect(named(folder)).not.toEqual([])
    expect(named(folder).filter((id) => !held.includes(id) && id !== OF_ALL)).toEqual([])
  })
})

describe('a reader of names or offices without sentences is none of the house', () => {
  const held = READERS.flatMap((table) => Object.keys(table))
  const files = readdirSync(new URL('officials', EXTRACT)).filter((file) => !NO_READERS.test(file))
  it('has a table for each file', () =>
    expect(held.toSorted()).toEqual(files.map((file) => file.replace('.ts', '')).toSorted()))
})
