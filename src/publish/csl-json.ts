import { ARCHIVE_NAME } from './archive-name.ts'
import { citedDate } from './cited-date.ts'
import type { CitedWork } from './cited-work.ts'
import { ended } from './conference-citation.ts'
import { VIETNAMESE_CITATION } from './vietnamese-citation.ts'

type CslDate =
  | { readonly 'date-parts': readonly (readonly number[])[]; readonly circa?: true }
  | { readonly literal: string }

/** Works as CSL-JSON (1.0.2), as Zotero and pandoc read it, a work a line; a date with an inferred part is «circa». */
export function* cslJson(works: Iterable<CitedWork>): Generator<string> {
  let before = '[\n'
  for (const work of works) {
    yield before + JSON.stringify(cslItem(work))
    before = ',\n'
  }
  yield before === ',\n' ? '\n]\n' : '[]\n'
}

function cslItem(work: CitedWork): object {
  const date = work.date && cslDate(work.date)
  const names = (literals: readonly string[]) => literals.map((literal) => ({ literal }))
  return {
    id: work.id,
    type: 'webpage',
    title: work.title,
    'container-title': ARCHIVE_NAME,
    ...(date ? { issued: date, 'event-date': date } : {}),
    ...(work.place === null ? {} : { 'event-place': work.place }),
    ...(work.organisers.length > 0 ? { organizer: names(work.organisers) } : {}),
    ...(work.chairs.length > 0 ? { chair: names(work.chairs) } : {}),
    URL: work.permalink,
    ...(work.accessed === null ? {} : { accessed: { 'date-parts': [partsOf(work.accessed)] } }),
    version: work.version,
    language: 'vi',
    ...(work.notes.length > 0 ? { note: work.notes.map(ended).join(' ') } : {}),
  }
}

const partsOf = (moment: string) => moment.split('-').map(Number)

function cslDate(date: NonNullable<CitedWork['date']>): CslDate {
  if (!/^[\d/-]+$/u.test(date.edtf)) return { literal: citedDate(date, VIETNAMESE_CITATION) }
  const circa = date.inferred.length > 0 ? { circa: true as const } : {}
  return { 'date-parts': date.edtf.split('/').map(partsOf), ...circa }
}
