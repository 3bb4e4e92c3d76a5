import type { Archive } from './build-archive.ts'

/** Every file is accounted for: in the archive, alone or with others, left out, or still a draft. */
export function accountOf(read: number, { outlines: conferences, leftOut, drafts }: Archive): string {
  const reports = conferences.reduce((sum, conference) => sum + conference.reports.length, 0)
  const together = reports > conferences.length ? ` as ${conferences.length} conferences` : ''
  const unfinished = drafts.length > 0 ? `, ${drafts.length} draft${drafts.length > 1 ? 's' : ''}` : ''
  return `${read} files read: ${reports} in the archive${together}, ${leftOut.length} left out${unfinished}`
}
