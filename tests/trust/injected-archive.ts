import type { Conference } from '../../src/model/conference.ts'
import type { Correction } from '../../src/model/correction.ts'
import { buildArchive } from '../../src/pipeline/build-archive.ts'
import type { ReportFile } from '../../src/pipeline/report-file.ts'
import type { Publication } from '../../src/publish/publication.ts'
import { conferenceOf, evidenceOf, reportOf } from '../fixtures/conference.ts'
import { publicationOf } from '../fixtures/publication.ts'
import { authoritiesOf, bodyOf, directiveOf, officialOf, placeOf, titleOf } from '../link/authorities.ts'

/** Harmless texts that may stand wherever an injection stands: one to be repaired, one with a line end, a long one. */
export const HARMLESS = ['Mẫu', 'Mẫu\u00a0hai', 'Mẫu\nba', 'Mẫu '.repeat(80).trim()]

/** No two conferences meet on one day, so that they stay apart. */
const dayOf = (nth: number) => new Date(Date.UTC(2031, 2, 1 + nth)).toISOString().slice(0, 10)

/** A digest that says a text wherever one may stand in it. */
export function digestCarrying(text: string, nth: number): ReportFile {
  const day = dayOf(nth)
  const head = {
    publisher: `${text} Báo Mẫu`,
    headline: `${text} Tổng kết công tác thông tin đối ngoại năm 2031`,
    byline: `${text} Văn Mẫu`,
    published: day,
    url: `https://bao.example/${nth}/${text}`,
    rights: 'digest',
  }
  const lines = Object.entries(head).map(([key, value]) => `${key}: ${JSON.stringify(value)}`)
  const body = [
    `Ngày ${day.split('-').reverse().join('/')}, tại Đà Nẵng, Ban ${text} Mẫu tổ chức hội nghị tổng kết công tác thông tin đối ngoại năm 2031.`,
    `Ông ${text} Văn Mẫu, Giám đốc Sở Mẫu, chủ trì hội nghị.`,
    `Hội nghị nghe báo cáo ${text} năm 2031 và thảo luận ${text}.`,
    `Hội nghị thống nhất mở ${text} hai lớp tập huấn.`,
  ]
  return fileOf(`mau-${nth}.md`, `---\n${lines.join('\n')}\n---\n\n${body.join('\n\n')}\n`)
}

/** A page of a newspaper with the text in its head, its structured data and its article, once as it is and once as text. */
export function pageCarrying(text: string, nth: number): ReportFile {
  const day = dayOf(nth)
  const shown = text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;')
  const headline = `${shown} Tổng kết công tác thông tin đối ngoại năm 2031`
  const data = JSON.stringify({ '@type': 'NewsArticle', headline: `${text} Tổng kết`, author: text })
  const said = `Ngày ${day.split('-').reverse().join('/')}, tại Đà Nẵng, Sở Mẫu tổ chức hội nghị tổng kết công tác thông tin đối ngoại năm 2031.`
  return fileOf(
    `trang-${nth}.html`,
    `<!doctype html><html lang="vi"><head><title>${headline}</title>
<link rel="canonical" href="${shown}"><meta name="author" content="${shown}">
<script type="application/ld+json">${data.replaceAll('<', '\\u003c')}</script></head>
<body><article><h1>${headline}</h1><p>${said} ${shown}</p>
<p>Hội nghị nghe báo cáo ${shown} và thảo luận phương hướng năm 2032, với các ý kiến của cơ sở.</p>
<div>${text}</div><p>Hội nghị thống nhất mở hai lớp tập huấn cho cán bộ cơ sở trong quý tới.</p></article></body></html>`,
  )
}

/** A digest of whose report the address is a text. */
export const digestAt = (url: string, nth: number): ReportFile =>
  fileOf(
    `dia-chi-${nth}.md`,
    `---\nheadline: Tổng kết năm 2031\nurl: ${JSON.stringify(url)}\n---\n\nNgày ${dayOf(nth).split('-').reverse().join('/')}, tại Đà Nẵng, Sở Mẫu tổ chức hội nghị tổng kết công tác thông tin đối ngoại.\n`,
  )

const fileOf = (file: string, text: string): ReportFile => ({ file, bytes: new TextEncoder().encode(text) })

/** An archive of reports, read and linked as for the reader, with the files that it refused, each with its reason. */
export function publicationOfReports(files: readonly ReportFile[]) {
  const { conferences, redirects, leftOut } = buildArchive(files, { keep: 'everything' })
  return { publication: publicationOf({ conferences, redirects }), leftOut }
}

/** An archive in which every text that is not chosen of a list is one of these, one a conference and one a record. */
export function publicationCarrying(texts: readonly string[]): Publication {
  return publicationOf({
    conferences: texts.map(recordCarrying),
    authorities: authoritiesOf({
      officials: texts.map((text, nth) =>
        officialOf({
          ...{ id: `mau-${nth}`, preferredForm: text, variantForms: [text], sources: [text] },
          titles: [titleOf(text, '2031-01-01')],
        }),
      ),
      bodies: texts.map((text, nth) =>
        bodyOf({ id: `mau-${nth}`, preferredForm: text, variantForms: [text], abbreviations: [text] }),
      ),
      directives: texts.map((text, nth) =>
        directiveOf({ id: `mau-${nth}`, preferredForm: text, type: text, number: text, title: text }),
      ),
      places: texts.map((text, nth) => placeOf({ id: `mau-${nth}`, preferredForm: text })),
    }),
  })
}

function recordCarrying(text: string, nth: number): Conference {
  const id = `mau-${nth}`
  const report = reportOf(`${text}\nHội nghị nghe ${text}.`, {
    ...{ id, file: `${text}.md`, publisher: text, headline: text, byline: text, reprintOf: text },
    ...{ published: '2031-03-13', url: `https://bao.example/${nth}` },
  })
  const evidence = [evidenceOf(report, text)]
  const person = { name: text, titles: [text], official: id, evidence }
  const correction: Correction = {
    ...{ field: 'place.venue', was: text, value: text, reason: text, source: text, by: text },
    on: '2031-04-01',
  }
  return conferenceOf({
    id,
    reports: [report],
    event: { title: text, inferred: [], kinds: ['tổng kết'], level: 'tỉnh/thành', evidence },
    place: { province: text, venue: text, authority: id, linkPoints: null, inferred: [], evidence },
    chair: [{ kind: 'person', ...person }],
    speakers: [{ ...person, role: 'phát biểu' }],
    officials: [person],
    organisers: [{ name: text, authority: id, evidence }],
    participants: { count: 12, qualifier: text, evidence },
    agenda: [{ text, evidence }],
    outcomes: [{ text, type: 'decision', evidence }],
    directives: [
      {
        ...{ id, type: text, number: text, date: null, issuer: text, title: text, term: text },
        ...{ asWritten: [text], evidence },
      },
    ],
    figures: [{ label: text, value: 12, evidence }],
    disagreements: [{ field: 'place.venue', values: [{ value: text, report: id, evidence }] }],
    corrections: [correction],
    issues: [{ code: 'ambiguous-name', message: text }],
  })
}

/** A digest that says some texts: in its headline, and a paragraph each. */
export function digestSaying(texts: readonly string[], nth: number): ReportFile {
  const day = dayOf(nth).split('-').reverse().join('/')
  const headline = `${texts[0] ?? ''} Tổng kết công tác thông tin đối ngoại năm 2031`
  const head = { publisher: 'Báo Mẫu', headline, rights: 'digest' }
  const lines = Object.entries(head).map(([key, value]) => `${key}: ${JSON.stringify(value)}`)
  const body = [
    `Ngày ${day}, tại Đà Nẵng, Sở Mẫu tổ chức hội nghị tổng kết công tác thông tin đối ngoại năm 2031.`,
    ...texts.map((text) => `Hội nghị nghe báo cáo ${text} của cơ sở trong năm qua.`),
  ]
  return fileOf(`loi-${nth}.md`, `---\n${lines.join('\n')}\n---\n\n${body.join('\n\n')}\n`)
}
