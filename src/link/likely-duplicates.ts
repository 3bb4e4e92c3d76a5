import type { Conference } from '../model/conference.ts'
import type { Report } from '../model/report.ts'
import { fold } from '../text/fold.ts'
import { printOfRecord, type Reason, SAME_CONFERENCE_SCORE, sameConference } from './same-conference.ts'

/** A record that may be of the same report or of the same conference, with what speaks for and against it. */
export type LikelyDuplicate = {
  readonly kind: 'same-report' | 'same-conference' | 'alike'
  readonly other: Conference
  readonly score: number
  readonly reasons: readonly Reason[]
}

/** A day and one thing more: a person should look. No two shipped reports of two conferences reach it. */
const ALIKE_SCORE = 5

const KINDS: readonly LikelyDuplicate['kind'][] = ['same-report', 'same-conference', 'alike']

/** Which of the others may be this one, the surest first. */
export function likelyDuplicates(
  record: Conference,
  others: readonly Conference[],
): readonly LikelyDuplicate[] {
  return others
    .flatMap((other) => duplicateOf(record, other) ?? [])
    .toSorted((one, other) => KINDS.indexOf(one.kind) - KINDS.indexOf(other.kind) || other.score - one.score)
}

function duplicateOf(record: Conference, other: Conference): LikelyDuplicate | null {
  const likeness = sameConference(record, other, printOfRecord)
  const { score, reasons } = likeness.kind === 'scored' ? likeness : { score: 0, reasons: [] }
  const same = sameReport(record, other)
  if (same !== null)
    return { kind: 'same-report', other, score, reasons: [{ reason: same, points: 0 }, ...reasons] }
  if (score < ALIKE_SCORE) return null
  return { kind: score < SAME_CONFERENCE_SCORE ? 'alike' : 'same-conference', other, score, reasons }
}

/** Why two records were read in one published report, whatever was read; null when nothing says so. */
function sameReport(record: Conference, other: Conference): string | null {
  const both = record.reports.flatMap((one) => other.reports.map((another) => ({ one, another })))
  if (both.some(({ one, another }) => one.sha256 !== '' && one.sha256 === another.sha256))
    return 'the same file'
  const shared = (keyOf: (report: Report) => string | null) =>
    both.some(({ one, another }) => keyOf(one) !== null && keyOf(one) === keyOf(another))
  if (shared(({ url }) => addressKey(url))) return 'the same address'
  return shared(headKey) ? 'the same publisher, headline and day of publication' : null
}

/** One page is linked to with «http» or «https», «www.» or not, and with what a sharer's button adds. */
function addressKey(url: string | null): string | null {
  if (url === null || !URL.canParse(url)) return null
  const { host, pathname, searchParams } = new URL(url)
  const asked = [...searchParams].filter(([name]) => !/^(?:utm_|fbclid$|gclid$|zarsrc$)/u.test(name))
  return `${host.replace(/^www\./u, '')}${pathname.replace(/\/$/u, '')}?${new URLSearchParams(asked)}`
}

/** A headline may come back every year; on one day it is one report. */
function headKey({ publisher, headline, published }: Report): string | null {
  if (publisher === null || headline === null || published === null) return null
  return fold([publisher, headline, published.slice(0, 10)].join('\n'))
}
