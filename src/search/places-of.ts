import type { MarkTier } from '../text/mark-tier.ts'
import type { Lexicon, Match } from './lexicon.ts'
import type { Occurrences } from './occurrences.ts'
import type { Clause, Run } from './query-words.ts'
import { add, at } from './typed-array.ts'

/** Places where a run of words begins, ascending, all in one tier. */
export type Places = {
  /** The word that stands there; null of a phrase. */
  readonly word: number | null
  readonly places: Uint32Array
  readonly tier: MarkTier
  /** 1 of whole words, less where one only begins as typed. */
  readonly closeness: number
}

/**
 * By word counted from 1, 1 where it is followed by its parts, as a number, a date and a short form are: within a phrase it is passed
 * over.
 */
export type Chains = Uint8Array

/** What words are looked up in. */
export type Looking = {
  readonly lexicon: Lexicon
  readonly occurrences: Occurrences
  readonly chains: Chains
}

/** Where a condition is met; nothing when a word of each of its runs is nowhere in the archive. */
export function placesOf({ runs }: Clause, looking: Looking): readonly Places[] {
  return runs.flatMap((run) => placesOfRun(run, looking))
}

function placesOfRun(run: Run, { lexicon, occurrences, chains }: Looking): readonly Places[] {
  const matches = run.map((word) => lexicon.matches(word))
  if (matches.some(({ length }) => length === 0)) return []
  const [only, ...others] = matches
  if (!only || others.length > 0) return placesOfPhrase(matches, occurrences, chains)
  return only.map(({ word, tier, closeness }) => ({
    word,
    places: occurrences.of(word),
    tier,
    closeness,
  }))
}

type Phrase = readonly (readonly Match[])[]

/** Starts from the word that stands in the fewest places, and reads on to both sides. */
function placesOfPhrase(phrase: Phrase, occurrences: Occurrences, chains: Chains): readonly Places[] {
  const counts = phrase.map((words) => words.reduce((sum, { word }) => sum + occurrences.count(word), 0))
  const rarest = counts.indexOf(Math.min(...counts))
  const reading = readingOf(phrase, occurrences, chains)
  const found = TIERS.map(() => new Uint32Array(Math.min(...counts)))
  const lengths = new Uint32Array(TIERS.length)
  for (const { word, tier } of phrase[rarest] ?? []) {
    for (const place of occurrences.of(word)) {
      reading.tier = tier
      const first = edge(reading, place, { word: rarest, step: -1 })
      if (first < 0 || edge(reading, place, { word: rarest, step: 1 }) < 0) continue
      const list = found[reading.tier] ?? NO_PLACES
      list[at(lengths, reading.tier)] = first
      add(lengths, reading.tier, 1)
    }
  }
  const closeness = Math.min(...phrase.flat().map((match) => match.closeness))
  return TIERS.flatMap((tier) => {
    const places = (found[tier] ?? NO_PLACES).subarray(0, at(lengths, tier))
    return places.length === 0 ? [] : [{ word: null, places: places.sort(), tier, closeness }]
  })
}

const TIERS: readonly MarkTier[] = [0, 1, 2, 3]
const NO_PLACES = new Uint32Array()

/** What a phrase is read with; plain numbers in plain arrays, since common words stand in a hundred thousand places. */
type Reading = {
  /** By word of the phrase, by word of the archive counted from 1: its tier, or `ELSE` where it is another. */
  readonly tiers: readonly Uint8Array[]
  readonly wordAt: Occurrences['wordAt']
  readonly chains: Chains
  /** The worst tier met so far. */
  tier: MarkTier
}

const ELSE = 255
const NO_TIERS = new Uint8Array()

function readingOf(phrase: Phrase, { wordAt, words }: Occurrences, chains: Chains): Reading {
  const tiers = phrase.map((matches) => {
    const byWord = new Uint8Array(words + 1).fill(ELSE)
    for (const { word, tier } of matches) byWord[word + 1] = tier
    return byWord
  })
  return { tiers, wordAt, chains, tier: 0 }
}

type Side = { readonly word: number; readonly step: 1 | -1 }

/** Where the phrase ends to one side of a place at which one of its words stands; -1 where another word is in the way. */
function edge(reading: Reading, from: number, { word, step }: Side): number {
  let place = from
  for (let next = word + step; next >= 0 && next < reading.tiers.length; next += step) {
    place = beside(reading, place, { word: next, step })
    if (place < 0) return -1
  }
  return place
}

/** Where the next word stands to one side, whole numbers passed over. */
function beside(reading: Reading, from: number, { word, step }: Side): number {
  const tiers = reading.tiers[word] ?? NO_TIERS
  let place = from + step
  let found = at(reading.wordAt, place)
  while (at(tiers, found) === ELSE && at(reading.chains, found) === 1) {
    place += step
    found = at(reading.wordAt, place)
  }
  const tier = at(tiers, found)
  if (tier === ELSE) return -1
  if (tier > reading.tier) reading.tier = tier as MarkTier
  return place
}
