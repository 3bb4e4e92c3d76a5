import type { vietnamese } from './vi/vietnamese.ts'

/** The catalogue of one language; the Vietnamese one is the model, so that another must have each of its entries and no more. */
export type Strings = Widened<typeof vietnamese>

/** Any word instead of just this one. */
export type Widened<T> = T extends string
  ? string
  : T extends (...given: infer Given) => infer Words
    ? (...given: Given) => Widened<Words>
    : { readonly [Key in keyof T]: Widened<T[Key]> }
