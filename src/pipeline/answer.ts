import type { Report } from '../model/report.ts'
import type { Answer as SearchAnswer } from '../search/engine.ts'
import { snippet } from '../search/snippet.ts'
import { MARK_TIERS } from '../text/mark-tier.ts'
import type { OpenArchive } from './open-archive.ts'

/** One conference found, as programs read it. */
export type AnswerHit = {
  readonly id: string
  readonly title: string
  readonly date: string | null
  readonly place: string | null
  readonly score: number
  /** How near its words come to those typed, by their marks. */
  readonly tier: (typeof MARK_TIERS)[number]
  readonly reports: readonly { readonly id: string; readonly file: string }[]
  /** A passage of the report around the words asked for. */
  readonly passage: string
}

/** The answer to one query: how long it took, how many there are, and the best of them. */
export type Answer = {
  readonly query: string
  readonly took_ms: number
  readonly total: number
  /** The query as it was searched, and why that is not what was typed. */
  readonly searched: string
  readonly understood: SearchAnswer['understood']
  /** Words that stand nowhere in the archive. */
  readonly missing: readonly string[]
  /** What would be found with a condition less. */
  readonly offers: SearchAnswer['offers']
  readonly hits: readonly AnswerHit[]
}

export function answer({ engine, conferences }: OpenArchive, query: string, limit: number): Answer {
  const began = performance.now()
  const { hits: found, text, understood, missing, offers } = engine.search(query)
  const took = performance.now() - began
  const hits = found.slice(0, limit).flatMap(({ document, score, tier }) => {
    const conference = conferences[document]
    if (!conference) return []
    const { id, event, date, place, reports } = conference
    return {
      id,
      title: event.title,
      date: date?.edtf ?? null,
      place: place?.province ?? null,
      score: rounded(score),
      tier: MARK_TIERS[tier],
      reports: reports.map((report) => ({ id: report.id, file: report.file })),
      passage: snippet(reports.map(body).join('\n'), text).text,
    }
  })
  return {
    query,
    took_ms: rounded(took),
    total: found.length,
    searched: text,
    understood,
    missing,
    offers,
    hits,
  }
}

/** The title is shown anyway, so the passage comes from below the headline. */
function body({ headline, text }: Report): string {
  return headline === null ? text : text.slice(text.indexOf('\n') + 1)
}

const rounded = (value: number) => Math.round(value * 1000) / 1000
