import { ARCHIVE_NAME } from './archive-name.ts'
import { chicagoDate } from './chicago-date.ts'
import type { CitedWork } from './cited-work.ts'
import { ended } from './conference-citation.ts'

/** In words no state of the data is told, only the day. */
type Cited = Omit<CitedWork, 'version'>

type Read = {
  /** The day in ISO 8601. */
  readonly accessed: string
}

/**
 * A work as a note of the Chicago Manual of Style (notes and bibliography): ««“Hội nghị …,” Đà Nẵng, March 12, [2031], Kỷ
 * yếu …, accessed April 1, 2031, https://…, citing “…,” Báo Mẫu, March 13, 2031.» Names stand as they are written.
 */
export function chicagoNote(work: Cited, { accessed }: Read): string {
  const sources = sourcesOf(work)
  const parts = [
    `“${work.title},” ${[...placed(work), ARCHIVE_NAME].join(', ')}`,
    `accessed ${chicagoDate({ edtf: accessed, inferred: [] })}`,
    work.permalink,
    ...(sources === '' ? [] : [`citing ${sources}`]),
  ]
  const quotes = work.quotes.map((quote) => `“${quote}”`).join('; ')
  return ended([parts.join(', '), quotes].filter(Boolean).join(': '))
}

/** The same in the bibliography: «“Hội nghị ….” Kỷ yếu …. Đà Nẵng, March 12, [2031]. Accessed April 1, 2031. https://….» */
export function chicagoBibliography(work: Cited, { accessed }: Read): string {
  const parts = [
    `“${ended(work.title)}” ${ARCHIVE_NAME}`,
    placed(work).join(', '),
    `Accessed ${chicagoDate({ edtf: accessed, inferred: [] })}`,
    work.permalink,
  ]
  return parts
    .filter((part) => part !== '')
    .map(ended)
    .join(' ')
}

const placed = ({ place, date }: Cited) => [place, date && chicagoDate(date)].filter((part) => part !== null)

function sourcesOf({ reports }: Cited): string {
  return reports
    .map(({ byline, headline, publisher, published }) =>
      [
        byline,
        headline === null ? null : `“${headline},”`,
        publisher,
        published === null ? null : chicagoDate({ edtf: published, inferred: [] }),
      ]
        .filter((part) => part !== null)
        .join(', ')
        .replace('”,', '”'),
    )
    .filter((source) => source !== '')
    .join('; ')
}
