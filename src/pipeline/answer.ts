import type { Report } from '../model/report.ts'
import { snippet } from '../search/snippet.ts'
import type { OpenArchive } from './open-archive.ts'

/** One conference found, as programs read it. */
export type AnswerHit = {
  readonly id: string
  readonly title: string
  readonly date: string | null
  readonly place: string | null
  readonly score: number
  readonly reports: readonly { readonly id: string; readonly file: string }[]
  /** A passage of the report around the words asked for. */
  readonly passage: string
}

/** The answer to one query: how long it took, how many there are, and the best of them. */
export type Answer = {
  readonly query: string
  readonly took_ms: number
  readonly total: number
  readonly hits: readonly AnswerHit[]
}

export function answer({ engine, conferences }: OpenArchive, query: string, limit: number): Answer {
  const began = performance.now()
  const found = engine.search(query)
  const took = performance.now() - began
  const hits = found.slice(0, limit).flatMap(({ id, score }) => {
    const conference = conferences.get(id)
    if (!conference) return []
    const { event, date, place, reports } = conference
    return {
      id,
      title: event.title,
      date: date?.edtf ?? null,
      place: place?.province ?? null,
      score: rounded(score),
      reports: reports.map((report) => ({ id: report.id, file: report.file })),
      passage: snippet(reports.map(body).join('\n'), query).text,
    }
  })
  return { query, took_ms: rounded(took), total: found.length, hits }
}

/** The title is shown anyway, so the passage comes from below the headline. */
function body({ headline, text }: Report): string {
  return headline === null ? text : text.slice(text.indexOf('\n') + 1)
}

const rounded = (value: number) => Math.round(value * 1000) / 1000
