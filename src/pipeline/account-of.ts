import type { Archive } from './build-archive.ts'

/**
 * Accounts for every file that was found: «52 files: 44 conferences, 6 merged, 2 left out». A file that is nowhere, or
 * twice, is a fault of the program, with which nothing may be published.
 */
export function accountOf(
  found: readonly string[],
  { outlines, leftOut, drafts }: Pick<Archive, 'outlines' | 'leftOut' | 'drafts'>,
): string {
  const reports = outlines.flatMap((conference) => conference.reports.map(({ file }) => file))
  const told = [...reports, ...leftOut.map(({ file }) => file), ...drafts]
  const unequal = firstUnequal(found.toSorted(), told.toSorted())
  if (unequal !== null)
    throw new Error(
      `Cannot account for "${unequal}": ${found.length} files were found, ${told.length} are in the archive, left out or drafts`,
    )
  const merged = reports.length - outlines.length
  return [
    `${counted(found.length, 'file')}: ${counted(outlines.length, 'conference')}`,
    ...(merged > 0 ? [`${merged} merged`] : []),
    `${leftOut.length} left out`,
    ...(drafts.length > 0 ? [counted(drafts.length, 'draft')] : []),
  ].join(', ')
}

const counted = (count: number, noun: string) => `${count} ${noun}${count === 1 ? '' : 's'}`

/** The first by which two sorted lists differ. */
function firstUnequal(found: readonly string[], told: readonly string[]): string | null {
  const most = Math.max(found.length, told.length)
  const at = Array.from({ length: most }, (_, nth) => nth).find((nth) => found[nth] !== told[nth])
  if (at === undefined) return null
  const [first = ''] = [found[at], told[at]].filter((file) => file !== undefined).toSorted()
  return first
}
