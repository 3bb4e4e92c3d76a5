import type { MarkTier } from '../text/mark-tier.ts'
import type { Lexicon, Match } from './lexicon.ts'
import type { Occurrences } from './occurrences.ts'
import type { Clause, Run } from './query-words.ts'
import { at } from './typed-array.ts'

/** Places where a run of words begins, ascending, all in one tier. */
export type Places = {
  /** The word that stands there; null of a phrase. */
  readonly word: number | null
  readonly places: Uint32Array
  readonly tier: MarkTier
  /** 1 of whole words, less where one only begins as typed. */
  readonly closeness: number
}

/** Whether a word is followed by its parts, as a number, a date and a short form are: within a phrase it is passed over. */
export type IsChain = (word: number) => boolean

type Looking = { readonly lexicon: Lexicon; readonly occurrences: Occurrences; readonly isChain: IsChain }

/** Where a condition is met; nothing when a word of each of its runs is nowhere in the archive. */
export function placesOf({ runs }: Clause, looking: Looking): readonly Places[] {
  return runs.flatMap((run) => placesOfRun(run, looking))
}

function placesOfRun(run: Run, { lexicon, occurrences, isChain }: Looking): readonly Places[] {
  const matches = run.map((word) => lexicon.matches(word))
  if (matches.some(({ length }) => length === 0)) return []
  const [only, ...others] = matches
  if (!only || others.length > 0) return placesOfPhrase(matches, occurrences, isChain)
  return only.map(({ word, tier, closeness }) => ({
    word,
    places: occurrences.of(word),
    tier,
    closeness,
  }))
}

type Phrase = readonly (readonly Match[])[]

/** Starts from the word that stands in the fewest places, and reads on to both sides. */
function placesOfPhrase(phrase: Phrase, occurrences: Occurrences, isChain: IsChain): readonly Places[] {
  const counts = phrase.map((words) => words.reduce((sum, { word }) => sum + occurrences.count(word), 0))
  const rarest = counts.indexOf(Math.min(...counts))
  const reader = phraseReader(phrase, occurrences, isChain)
  const found: { readonly place: number; readonly tier: number }[] = []
  for (const { word } of phrase[rarest] ?? []) {
    for (const place of occurrences.of(word)) {
      const read = reader(place, rarest)
      if (read) found.push(read)
    }
  }
  const closeness = Math.min(...phrase.flat().map((match) => match.closeness))
  const tiers = [...new Set(found.map(({ tier }) => tier))]
  return tiers.map((tier) => {
    const ofTier = found.filter((one) => one.tier === tier)
    return {
      word: null,
      places: Uint32Array.from(ofTier, ({ place }) => place).sort(),
      tier: tier as MarkTier,
      closeness,
    }
  })
}

const ELSE = 255
const NONE = new Uint8Array()

/** By word, counted from 1 so that no word at all has a place, its tier or `ELSE`. */
function tiersByWord(matches: readonly Match[], words: number): Uint8Array {
  const tiers = new Uint8Array(words + 1).fill(ELSE)
  for (const { word, tier } of matches) tiers[word + 1] = tier
  return tiers
}

/** Reads the phrase around a place where one of its words stands; null where another word is in the way. */
function phraseReader(phrase: Phrase, occurrences: Occurrences, isChain: IsChain) {
  const { wordAt } = occurrences
  const tiers = phrase.map((words) => tiersByWord(words, occurrences.words))
  /** The tier in which a word of the phrase stands at a place, `ELSE` where another one does. */
  const tierAt = (place: number, nth: number) => at(tiers[nth] ?? NONE, at(wordAt, place) + 1)
  /** Where the next word stands to one side, whole numbers passed over; -1 where another word is. */
  const beside = (place: number, word: number, step: 1 | -1): number => {
    let next = place + step
    while (tierAt(next, word) === ELSE && isChain(at(wordAt, next))) next += step
    return tierAt(next, word) === ELSE ? -1 : next
  }
  return (from: number, rarest: number) => {
    let tier = tierAt(from, rarest)
    /** The last word to one side, -1 where they are not all there. */
    const edge = (step: 1 | -1) => {
      let place = from
      for (let word = rarest + step; word >= 0 && word < phrase.length && place >= 0; word += step) {
        place = beside(place, word, step)
        if (place >= 0) tier = Math.max(tier, tierAt(place, word))
      }
      return place
    }
    const first = edge(-1)
    const last = first < 0 ? -1 : edge(1)
    return last < 0 ? null : { place: first, tier }
  }
}
