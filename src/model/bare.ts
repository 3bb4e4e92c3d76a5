/** Without the evidence of any value. */
export type Bare<T> = T extends readonly (infer Item)[]
  ? readonly Bare<Item>[]
  : T extends object
    ? { readonly [Key in keyof T as Key extends 'evidence' ? never : Key]: Bare<T[Key]> }
    : T

/** A value without the evidence of any value in it. */
export function bare<T>(value: T): Bare<T>
export function bare(value: unknown): unknown {
  if (Array.isArray(value)) return value.map((item) => bare(item))
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(
    Object.entries(value).flatMap(([key, inner]) => (key === 'evidence' ? [] : [[key, bare(inner)]])),
  )
}
