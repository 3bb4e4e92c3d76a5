import type { Strings } from '../strings.ts'

/** The words by which every page calls what a record holds. */
export const vocabularyStrings: Pick<
  Strings,
  'kind' | 'level' | 'role' | 'outcome' | 'inferred' | 'missing' | 'number'
> = {
  kind: {
    'tổng kết': 'final review',
    'sơ kết': 'interim review',
    'triển khai': 'implementation',
    'tập huấn': 'training',
    'giao ban': 'briefing',
    'hội thảo': 'workshop',
    'quán triệt': 'dissemination',
    'gặp mặt': 'gathering',
  },
  level: {
    'trung ương': 'central level',
    'bộ ngành': 'ministerial level',
    'khu vực': 'regional level',
    'tỉnh/thành': 'provincial level',
    huyện: 'district level',
  },
  role: {
    'chỉ đạo': 'guiding speech',
    'kết luận': 'closing conclusions',
    'báo cáo': 'report',
    'tham luận': 'paper',
    'khai mạc': 'opening speech',
    'giảng bài': 'lecture',
    'phát biểu': 'speech',
  },
  outcome: {
    result: 'Results',
    limitation: 'Shortcomings',
    task: 'Tasks',
    award: 'Awards',
    decision: 'Decisions',
  },
  inferred: {
    parts: { year: 'year', month: 'month', day: 'day' },
    title: 'title',
    level: 'level',
    province: 'province',
    says: (parts) => `${parts} inferred`,
  },
  missing: 'not stated in the report',
  number: (value) => value.toLocaleString('en-GB'),
}
