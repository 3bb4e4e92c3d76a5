/** One verdict of the scorer: an answer that is right or wrong, or one member of a list found, missed or extra. */
export type Mark =
  | { readonly kind: 'answer'; readonly field: string; readonly right: boolean; readonly note: string }
  | {
      readonly kind: 'member'
      readonly field: string
      readonly verdict: 'found' | 'missed' | 'extra'
      readonly note: string
    }

/** `note` is read only when the answer is wrong. */
export const answer = (field: string, right: boolean, note: string): Mark => ({
  kind: 'answer',
  field,
  right,
  note,
})

type Lists<F, W> = { readonly found: readonly F[]; readonly wanted: readonly W[] }

/** Pairs what was found with what was wanted, each at most once, and marks what stays alone on either side. */
export function members<F, W>(
  field: string,
  { found, wanted }: Lists<F, W>,
  same: (found: F, wanted: W) => boolean,
): readonly Mark[] {
  const left = [...found]
  const marks = wanted.map((want): Mark => {
    const at = left.findIndex((got) => same(got, want))
    if (at < 0) return { kind: 'member', field, verdict: 'missed', note: `missed ${JSON.stringify(want)}` }
    left.splice(at, 1)
    return { kind: 'member', field, verdict: 'found', note: '' }
  })
  return [
    ...marks,
    ...left.map(
      (extra): Mark => ({ kind: 'member', field, verdict: 'extra', note: `extra ${JSON.stringify(extra)}` }),
    ),
  ]
}
