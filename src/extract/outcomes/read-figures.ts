import { words } from '../../text/pattern.ts'
import type { ReportText } from '../report-text.ts'
import { type Finding, type Rule, runRules } from '../rule.ts'

export type Figure = { readonly label: string; readonly value: number }

const NUMBER = String.raw`(?<value>\d{1,3}(?:\.\d{3})+|\d{1,6})`
const THING =
  'tập thể|cá nhân|đại biểu|học viên|điểm cầu|chuyên đề|bằng khen|huyện|xã|tỉnh, thành phố|tỉnh, thành|tỉnh|cơ quan|đơn vị|lớp|tin, bài|tin bài|bài viết|thành viên|phóng viên|đoàn|sự kiện|cuộc|dự án'
const AWARDED = /(?:khen|tặng|trao|giải)/iu

export const FIGURE_RULES: readonly Rule<Figure>[] = [
  {
    id: 'figure/counted',
    sign: /\d/,
    example: 'Bằng khen được tặng cho 27 tập thể và 11 cá nhân.',
    pattern: words(String.raw`${NUMBER}\s+(?<label>${THING})`),
    read: ({ value = '', label = '' }) => ({
      label: label.toLowerCase(),
      value: Number(value.replaceAll('.', '')),
    }),
  },
]

/** Reads counted things as data; those who are awarded are labelled so. */
export function readFigures({ text, sentences }: ReportText): readonly Finding<Figure>[] {
  const body = sentences.filter(({ zone }) => zone === 'lead' || zone === 'body')
  const found = body.flatMap((sentence) => {
    const awarded = AWARDED.test(sentence.text)
    return runRules(FIGURE_RULES, text, sentence).map((finding) =>
      awarded && /^(?:tập thể|cá nhân)$/u.test(finding.value.label)
        ? { ...finding, value: { ...finding.value, label: `${finding.value.label} được khen thưởng` } }
        : finding,
    )
  })
  return found.filter(
    ({ value }, index) =>
      found.findIndex((other) => other.value.label === value.label && other.value.value === value.value) ===
      index,
  )
}
