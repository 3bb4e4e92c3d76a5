import { conferenceId } from '../extract/conference-id.ts'
import type { Conference, Directive, Official, Outcome } from '../model/conference.ts'
import { slug } from '../text/fold.ts'
import { statedDay } from './stated-day.ts'

/** A digest to be finished: its name by the convention of `data/reports`, and its text. */
export type DigestSkeleton = { readonly file: string; readonly text: string }

/**
 * What was read, as front matter and as labels with values in our own words: no sentence of the source, and nothing
 * that was inferred. It is a draft until a curator has told the rest.
 */
export function digestSkeleton(conference: Conference): DigestSkeleton {
  const facts = factLines(conference).map((line) => `- ${line}.`)
  const text = [...frontMatter(conference), '', ...leftToTell(conference), '', ...facts, ''].join('\n')
  return { file: fileName(conference), text }
}

const UNKNOWN_DAY = /^(?:khong-ro-ngay|xxxx)-/u

/** «2019-12-24-tong-ket-cong-tac-thong-tin-doi-ngoai-ha-noi-bao-mau.md». */
function fileName({ event, date, place, reports: [report] }: Conference): string {
  const id = conferenceId({ title: event.title, date, place, level: 'tỉnh/thành' })
  return `${[id.replace(UNKNOWN_DAY, ''), slug(report?.publisher ?? '')].filter(Boolean).join('-')}.md`
}

function frontMatter({ reports: [report] }: Conference): readonly string[] {
  const stated = (key: 'publisher' | 'headline' | 'byline' | 'reprintOf' | 'url') =>
    `${key}: ${JSON.stringify(report?.[key] ?? null)}`
  const known = (['byline', 'reprintOf'] as const).filter((key) => report?.[key])
  return [
    '---',
    stated('publisher'),
    stated('headline'),
    ...known.map(stated),
    `published: ${report?.published ?? null}`,
    stated('url'),
    'rights: digest',
    'draft: true',
    '---',
  ]
}

const OUTCOMES: Readonly<Record<Outcome['type'], string>> = {
  result: 'kết quả',
  limitation: 'hạn chế',
  task: 'nhiệm vụ',
  award: 'khen thưởng',
  decision: 'quyết định',
}

const PARTS = { year: 'năm', month: 'tháng', day: 'ngày' } as const

/** For the curator alone: a comment is no part of what is read. */
function leftToTell({ agenda, outcomes, event, date, place }: Conference): readonly string[] {
  const told = Object.entries(OUTCOMES).map(([type, label]) => ({
    label,
    count: outcomes.filter((outcome) => outcome.type === type).length,
  }))
  const counts = [{ label: 'chương trình', count: agenda.length }, ...told].filter(({ count }) => count > 0)
  const inferred = [
    ...(date?.inferred.map((part) => PARTS[part]) ?? []),
    ...(place?.inferred.length ? ['nơi họp'] : []),
    ...(event.inferred.includes('title') ? ['tên hội nghị'] : []),
    ...(event.inferred.includes('level') ? ['cấp'] : []),
  ]
  return [
    '<!--',
    'Viết thành 120–250 chữ bằng lời của mình, so từng điều với bài báo, rồi bỏ dòng «draft: true».',
    ...(counts.length > 0
      ? [`Còn phải kể: ${counts.map(({ label, count }) => `${label} (${count})`).join(', ')}.`]
      : []),
    ...(inferred.length > 0 ? [`Suy ra, không ghi vào bản lược thuật: ${inferred.join(', ')}.`] : []),
    '-->',
  ]
}

function factLines(conference: Conference): readonly string[] {
  const { event, organisers, chair, speakers, officials, participants, directives, figures } = conference
  const chairs = new Set(chair.map(({ name }) => name))
  const others = officials.filter(({ name }) => !chairs.has(name))
  const rows: readonly (readonly [string, readonly string[]])[] = [
    ['Tên', event.inferred.includes('title') ? [] : [event.title]],
    ['', meetingLine(conference)],
    ['Cơ quan tổ chức', organisers.map(({ name }) => name)],
    ['Chủ trì hội nghị', chair.map((one) => (one.kind === 'person' ? titled(one) : one.name))],
    ['Phát biểu', speakers.map((speaker) => `${titled(speaker)} (${speaker.role})`)],
    ['Dự hội nghị có', others.map(titled)],
    ['Số người dự hội nghị', participants ? [countOf(participants)] : []],
    ['Văn bản', directives.map(directiveOf)],
    [
      'Số liệu',
      figures
        .filter(({ value }) => value !== participants?.count)
        .map(({ value, label }) => `${value} ${label}`),
    ],
  ]
  return rows
    .filter(([, values]) => values.length > 0)
    .map(([label, values]) => (label === '' ? values.join('; ') : `${label}: ${values.join('; ')}`))
}

/** «Hội nghị họp ngày 12/3/2031, tại Nhà khách Mẫu, Đà Nẵng»; nothing when none of it is stated. */
function meetingLine({ date, place }: Conference): readonly string[] {
  const day = date === null ? null : statedDay(date)
  const province = place?.inferred.length ? null : place?.province
  const where = [place?.venue, province].filter(Boolean).join(', ')
  const parts = [day, where === '' ? null : `tại ${where}`].filter((part) => part !== null)
  return parts.length === 0 ? [] : [`Hội nghị họp ${parts.join(', ')}`]
}

const titled = ({ name, titles }: Pick<Official, 'name' | 'titles'>) => [name, ...titles].join(', ')

function countOf({ count, qualifier }: NonNullable<Conference['participants']>): string {
  return [qualifier, count, 'đại biểu'].filter((part) => part !== null).join(' ')
}

function directiveOf({ type, number, date, issuer, asWritten }: Directive): string {
  if (number === null) return asWritten[0] ?? type
  const [year, month, day] = date?.split('-') ?? []
  const dated = day === undefined ? null : `ngày ${Number(day)}/${Number(month)}/${year}`
  return [type, 'số', number, dated, issuer && `của ${issuer}`].filter(Boolean).join(' ')
}
