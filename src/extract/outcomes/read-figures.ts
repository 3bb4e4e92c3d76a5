import { words } from '../../text/pattern.ts'
import { proseOf, type ReportText, type Sentence } from '../report-text.ts'
import { type Finding, type Rule, runRules } from '../rule.ts'

export type Figure = { readonly label: string; readonly value: number }

/** No year, no end of a date or a share: «Năm 2023 tỉnh», «Ngày 5/3 lớp», «1/3 huyện». */
const NUMBER = String.raw`(?<!năm |[Cc]hỉ đạo |BCĐ |[\d][/.,-])(?<value>\d{1,3}(?:\.\d{3})+|\d{1,6})`
const THING =
  'tập thể|cá nhân|đại biểu|học viên|điểm cầu|chuyên đề|bằng khen|huyện|xã|tỉnh, thành phố|tỉnh, thành|tỉnh|cơ quan|đơn vị|lớp|tin, bài|tin bài|bài viết|thành viên|phóng viên|đoàn|sự kiện|cuộc|dự án'
const AWARDED = /(?:khen|tặng|trao|giải)/iu

export const FIGURE_RULES: readonly Rule<Figure>[] = [
  {
    id: 'figure/counted',
    example: 'Bằng khen được tặng cho 27 tập thể và 11 cá nhân.',
    sign: /\d/,
    pattern: words(String.raw`${NUMBER}\s+(?<label>${THING})`),
    read: ({ value = '', label = '' }) => ({
      label: label.toLowerCase(),
      value: Number(value.replaceAll('.', '')),
    }),
  },
]

/** «dự kiến có hơn 300 đại biểu»: nobody has counted them yet. */
const EXPECTED = /(?<![A-Za-zÀ-ỹ])dự kiến(?: \p{Ll}+){0,4} $/u

const isPrized = (label: string) => label === 'tập thể' || label === 'cá nhân'

/** Collectives and persons counted in a sentence of awards are those awarded. */
function labelled(finding: Finding<Figure>, { text }: Sentence): Finding<Figure> {
  const { label, value } = finding.value
  if (!isPrized(label) || !AWARDED.test(text)) return finding
  return { ...finding, value: { label: `${label} được khen thưởng`, value } }
}

const same = (one: Figure, other: Figure) => one.label === other.label && one.value === other.value

/** Reads counted things as data, each once; those who are awarded are labelled so. */
export function readFigures(report: ReportText): readonly Finding<Figure>[] {
  const found = proseOf(report).flatMap((sentence) =>
    runRules(FIGURE_RULES, report.text, sentence)
      .filter(({ start }) => !EXPECTED.test(report.text.slice(sentence.start, start)))
      .map((finding) => labelled(finding, sentence)),
  )
  return found.filter(({ value }, index) => found.findIndex((other) => same(other.value, value)) === index)
}
