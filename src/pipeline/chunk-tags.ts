import * as z from 'zod/mini'

const Chunk = z.object({
  file: z.string(),
  isEntry: z.optional(z.boolean()),
  imports: z.optional(z.array(z.string())),
  css: z.optional(z.array(z.string())),
})

/** The parts of the program by the module each begins with, as the bundler lists them. */
export const Chunks = z.record(z.string(), Chunk)
export type Chunks = z.infer<typeof Chunks>

/** Tags by which a page fetches the parts of the program that show it, before the program asks for them. */
export function chunkTags(chunks: Chunks, modules: readonly string[], base: string): readonly string[] {
  const entries = Object.entries(chunks).flatMap(([key, { isEntry }]) => (isEntry ? [key] : []))
  // The shell has the tags of the program's entry already.
  const known = reached(chunks, entries)
  const parts = [...reached(chunks, modules)].filter((key) => !known.has(key))
  const files = parts.flatMap((key) => chunks[key] ?? [])
  return [
    ...new Set(
      files.flatMap(({ css = [] }) =>
        css.map((file) => `<link rel="stylesheet" crossorigin href="${base}${file}" />`),
      ),
    ),
    ...files.map(({ file }) => `<link rel="modulepreload" crossorigin href="${base}${file}" />`),
  ]
}

/** The parts with all that they import. Throws when the bundle has no such part. */
function reached(chunks: Chunks, from: readonly string[], found = new Set<string>()): ReadonlySet<string> {
  for (const key of from) {
    if (found.has(key)) continue
    const chunk = chunks[key]
    if (!chunk) throw new Error(`Cannot find part "${key}": the bundle has none of that name`)
    found.add(key)
    reached(chunks, chunk.imports ?? [], found)
  }
  return found
}
