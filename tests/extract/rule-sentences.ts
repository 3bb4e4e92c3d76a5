import { describe, expect, it } from 'vitest'

/** What a rule wins, each sentence with what it reads there (and the other rules that read in it), and what it leaves. */
type RuleSentences<T> = {
  readonly reads: readonly (readonly [sentence: string, value: T, ...others: string[]])[]
  /** Near misses: sentences that hold its words and are not its. */
  readonly leaves: readonly string[]
}

/** The sentences of a table of rules, by the id of the rule. */
export type TableSentences<T> = Readonly<Record<string, RuleSentences<T>>>

type Read = { readonly rule: string; readonly value: unknown }

/** Fewer sentences do not show what a rule is for, fewer near misses not where it stops. */
const LEAST = 3

/** Holds a table of rules to its sentences: each rule wins three at least and leaves three at least. */
export function describeRules<T>(
  ids: readonly string[],
  sentences: TableSentences<T>,
  found: (sentence: string, id: string) => readonly Read[],
): void {
  it('has sentences for its rules and for no others', () =>
    expect(Object.keys(sentences).toSorted()).toEqual([...new Set(ids)].toSorted()))

  describe.each(Object.entries(sentences))('%s', (id, { reads, leaves }) => {
    it('has enough sentences and near misses', () => {
      expect(new Set(reads.map(([sentence]) => sentence)).size).toBeGreaterThanOrEqual(LEAST)
      expect(new Set(leaves).size).toBeGreaterThanOrEqual(LEAST)
    })

    for (const [sentence, value, ...others] of reads)
      it(sentence, () => {
        const all = found(sentence, id)
        expect(all.filter(({ rule }) => rule === id)).toMatchObject([{ rule: id, value }])
        expect(all.map(({ rule }) => rule).filter((rule) => rule !== id)).toEqual(others)
      })

    it.each(leaves)('leaves: %s', (sentence) =>
      expect(found(sentence, id).map(({ rule }) => rule)).not.toContain(id),
    )
  })
}
