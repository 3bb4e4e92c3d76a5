import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { TOPIC_SENTENCES } from './agenda/topic-sentences.ts'
import { DATE_SENTENCES } from './dates/date-sentences.ts'
import { INFERENCE_SENTENCES } from './dates/inference-sentences.ts'
import { MONTH_SENTENCES } from './dates/month-sentences.ts'
import { DIRECTIVE_SENTENCES } from './directives/directive-sentences.ts'
import { CONTEXT_SENTENCES } from './outcomes/context-sentences.ts'
import { FIGURE_SENTENCES } from './outcomes/figure-sentences.ts'
import { REPORTED_SENTENCES } from './outcomes/reported-cue-sentences.ts'
import { SPOKEN_SENTENCES } from './outcomes/spoken-cue-sentences.ts'
import { TEACHING_SENTENCES } from './outcomes/teaching-cue-sentences.ts'

const SENTENCES: Readonly<Record<string, readonly object[]>> = {
  agenda: [TOPIC_SENTENCES],
  dates: [DATE_SENTENCES, MONTH_SENTENCES, INFERENCE_SENTENCES],
  directives: [DIRECTIVE_SENTENCES],
  outcomes: [SPOKEN_SENTENCES, REPORTED_SENTENCES, TEACHING_SENTENCES, FIGURE_SENTENCES, CONTEXT_SENTENCES],
}

const EXTRACT = new URL('../../src/extract/', import.meta.url)
const RULE_ID = /'(?<id>(?:agenda|date|directive|figure|outcome|year)\/[a-z-]+)'/gu

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
    expect(named(folder).filter((id) => !held.includes(id))).toEqual([])
  })
})
