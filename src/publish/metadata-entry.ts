/** A `<meta>` of a page that reference managers read. */
export type MetadataEntry = { readonly name: string; readonly content: string }

/** One entry for each value that is known and not empty. */
export function metadataEntries(
  values: Readonly<Record<string, string | null | readonly string[]>>,
): readonly MetadataEntry[] {
  return Object.entries(values).flatMap(([name, value]) =>
    [value ?? []]
      .flat()
      .filter((content) => content !== '')
      .map((content) => ({ name, content })),
  )
}
