/** What every authority record has of names. */
export type Named = {
  readonly id: string
  readonly preferredForm: string
  readonly variantForms: readonly string[]
  readonly abbreviations?: readonly string[]
}

/** Every name of a record, the preferred one first. */
export function formsOf({ preferredForm, variantForms, abbreviations = [] }: Named): readonly string[] {
  return [preferredForm, ...variantForms, ...abbreviations]
}
