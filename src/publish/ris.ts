import { ARCHIVE_NAME } from './archive-name.ts'
import type { CitedWork } from './cited-work.ts'
import { knownMoment } from './known-moment.ts'
import { named } from './named.ts'
import { oneLine } from './one-line.ts'

const END = '\r\n'

/**
 * A work as an entry of RIS; of a date only what is stated.
 *
 * Written by hand: Citation.js lets a line end within a title begin a new field or entry, and breaks long titles.
 */
export function ris(work: CitedWork): string {
  const known = knownMoment(work.date)
  const fields = [
    ['TY', 'ELEC'],
    ['ID', work.id],
    ['TI', work.title],
    ['T2', ARCHIVE_NAME],
    ['PY', known.slice(0, 1).join('')],
    ['DA', known.length === 0 ? '' : slashed(known)],
    ['CY', work.place ?? ''],
    ['ET', work.version],
    ['LA', 'vi'],
    ['UR', work.permalink],
    ['Y2', work.accessed === null ? '' : slashed(work.accessed.split('-').map(Number))],
    ['N1', named('Đơn vị tổ chức', work.organisers)],
    ['N1', named('Chủ trì', work.chairs)],
    ...work.notes.map((note) => ['N1', note] as const),
  ] as const
  const written = fields
    .map(([tag, value]) => [tag, oneLine(value)] as const)
    .filter(([, value]) => value !== '')
    .map(([tag, value]) => `${tag}  - ${value}`)
  return [...written, 'ER  - ', ''].join(END)
}

/** «2031/03/12/», «2031/03//», «2031///»: four parts, as the format asks for. */
function slashed([year = 0, month, day]: readonly number[]): string {
  const padded = (part: number | undefined) => (part === undefined ? '' : `${part}`.padStart(2, '0'))
  return `${`${year}`.padStart(4, '0')}/${padded(month)}/${padded(day)}/`
}
