import { fold } from '../../../src/text/fold.ts'
import type { Facts } from '../../gold/facts.ts'
import { filled } from './filled.ts'
import { type Occasion, occasionOf } from './occasion.ts'
import { pageFurniture } from './page-furniture.ts'
import { type Random, randomFrom } from './random.ts'
import { copiedText, digestFile, type Printing, pageFile } from './report-page.ts'
import { BACKGROUND, OTHER_STORIES } from './report-sentences.ts'
import { capital, type ToldReport, toldReport } from './told-report.ts'

/** A report as a file that nobody wrote. */
export type InventedReport = {
  /** Its path inside the folder of reports: «2018/2018-07-12-….html». */
  readonly file: string
  readonly bytes: Uint8Array
  /** Reports of one number tell of one conference; null tells of none. */
  readonly conference: number | null
  /** What a person would read in it; null of what tells of no conference or cannot be read at all. */
  readonly facts: Facts | null
}

/** About 6 kB a file: a page has its furniture, too. */
const LENGTHS = { '.md': 5000, '.txt': 4000, '.html': 2800 } as const
type Extension = keyof typeof LENGTHS

const NATIONAL = [
  'Báo Nhân Dân',
  'VietnamPlus',
  'Báo Thế giới và Việt Nam',
  'Báo Biên phòng',
  'Báo Quân đội nhân dân',
  'Tạp chí Thông tin đối ngoại',
]

function publisherOf({ level, province, form }: Occasion, random: Random): string {
  const local = [`Báo ${province}`, `Cổng thông tin điện tử ${form} ${province}`, `Đài PT-TH ${province}`]
  return random.any(level === 'tỉnh/thành' ? [...local, ...local, ...NATIONAL] : [...NATIONAL, ...local])
}

const slug = (text: string) =>
  fold(text)
    .replace(/[^a-z0-9]+/gu, '-')
    .replace(/^-|-$/gu, '')

/** On the day, the day after or two days later. */
const dayAfter = (day: string, days: number) =>
  new Date(Date.parse(day) + days * 86_400_000).toISOString().slice(0, 10)

type Reporting = { readonly occasion: Occasion; readonly told: ToldReport; readonly extension: Extension }

function reportOf({ occasion, told, extension }: Reporting, nth: number, random: Random): InventedReport {
  const publisher = publisherOf(occasion, random)
  const id = `${occasion.start}-${slug(occasion.kind)}-${slug(occasion.province)}-${occasion.number}-${nth + 1}`
  // One page in twelve does not say when it was published.
  const published = random.below(12) === 0 ? null : dayAfter(occasion.end, random.below(3))
  const furniture = pageFurniture(random)
  const printing: Printing = {
    headline: told.headline,
    paragraphs: told.paragraphs,
    ...{ publisher, published },
    byline: filled('{person}', random),
    caption: random.any([
      'Toàn cảnh hội nghị',
      'Quang cảnh hội nghị',
      `Các đại biểu dự hội nghị. Ảnh: ${filled('{given} {given}', random)}`,
    ]),
    address: `https://bao-${occasion.number % 97}.example/${id}.html`,
  }
  const text = textOf(extension, printing, furniture, random)
  const isDigest = extension === '.md'
  const dated = published !== null || told.year === 'told'
  const { start, end } = occasion
  return {
    file: `${start.slice(0, 4)}/${id}${extension}`,
    bytes: written(text, random),
    conference: occasion.number,
    facts: {
      id,
      ...told.facts,
      start: dated ? start : null,
      end: dated ? end : null,
      ...(dated ? {} : { monthDay: [start.slice(5), end.slice(5)] }),
      notOfficials: isDigest ? [] : [...furniture.bystanders],
      noise: isDigest ? [] : [...furniture.related.slice(0, 2), furniture.footer],
    },
  }
}

function textOf(extension: Extension, ...[printing, furniture, random]: Parameters<typeof pageFile>): string {
  if (extension === '.md') return digestFile(printing)
  return extension === '.txt' ? copiedText(printing, furniture) : pageFile(printing, furniture, random)
}

/** Once in thirty files an editor's habits: letters taken apart, a mark at the beginning, lines that end twice. */
function written(text: string, random: Random): Uint8Array {
  const habit = random.below(90)
  if (habit === 0) return Buffer.from(text.normalize('NFD'))
  if (habit === 1) return Buffer.from(`\uFEFF${text}`)
  return Buffer.from(habit === 2 ? text.replaceAll('\n', '\r\n') : text)
}

const extensionBy = (random: Random): Extension =>
  random.any(['.md', '.txt', '.txt', '.html', '.html', '.html'])

/** One report mostly; of every fifth conference two or three, one half of which were taken from the first. */
function reportsOf(occasion: Occasion, random: Random): readonly InventedReport[] {
  const extensions = Array.from({ length: random.any([1, 1, 1, 1, 1, 1, 1, 1, 2, 3]) }, () =>
    extensionBy(random),
  )
  const tellings = extensions.map((extension) => toldReport(occasion, LENGTHS[extension], random))
  return extensions.map((extension, nth) => {
    const [first, own] = [tellings[0], tellings[nth]]
    const told = random.below(2) === 0 ? first : own
    if (!told) throw new Error(`Cannot tell of conference ${occasion.number}`)
    return reportOf({ occasion, told, extension }, nth, random)
  })
}

/** A story of something else, on a page as the others are. */
function otherStory(nth: number, random: Random): InventedReport {
  const { headline, lead } = random.any(OTHER_STORIES)
  const paragraphs = [lead, ...Array.from({ length: 12 }, () => random.any(BACKGROUND))]
  const printing: Printing = {
    headline: filled(headline, random),
    paragraphs: paragraphs.map((paragraph) => capital(filled(paragraph, random))),
    publisher: random.any(NATIONAL),
    byline: filled('{person}', random),
    caption: 'Ảnh minh họa',
    published: null,
    address: `https://bao.example/${nth}.html`,
  }
  const file = `khac/bai-${nth}.html`
  return {
    file,
    bytes: Buffer.from(pageFile(printing, pageFurniture(random), random)),
    conference: null,
    facts: null,
  }
}

/** What a folder holds that nobody can read: nothing, noise, a head that was never closed. */
function badFile(nth: number, random: Random): InventedReport {
  const [extension, content] = random.any<readonly [string, Uint8Array]>([
    ['.md', Buffer.from('')],
    ['.md', Buffer.from('---\npublisher: [\n---\n\nHội nghị.\n')],
    ['.html', Uint8Array.from({ length: 2000 }, () => random.below(256))],
    ['.txt', Buffer.from('\n \n')],
  ])
  return { file: `hong/tep-${nth}${extension}`, bytes: content, conference: null, facts: null }
}

/** How often among so many files. */
const OTHER_STORY_IN = 40
const BAD_FILE_IN = 200

function filesOf(seed: number, nth: number): readonly InventedReport[] {
  const random = randomFrom(seed * 2_000_003 + nth)
  if (random.below(BAD_FILE_IN) === 0) return [badFile(nth, random)]
  if (random.below(OTHER_STORY_IN) === 0) return [otherStory(nth, random)]
  return reportsOf(occasionOf(seed, nth), random)
}

/**
 * So many invented reports, one after another and never all at once: twenty years of provinces, ministries and the
 * Centre, series that come back, several reports of one conference, stories of something else and files that are none.
 * The same for the same seed; fewer are the beginning of more.
 */
export function* inventedReports(count: number, seed = 1): Generator<InventedReport> {
  let left = count
  for (let nth = 0; left > 0; nth++) {
    for (const report of filesOf(seed, nth).slice(0, left)) {
      yield report
      left--
    }
  }
}
