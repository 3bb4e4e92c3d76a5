import type { DatePart, Kind, Level, OutcomeType, SpeakerRole } from '../../../model/vocabulary.ts'

/** The words by which every page calls what a record holds. */
export const vocabularyStrings = {
  kind: {
    'tổng kết': 'tổng kết',
    'sơ kết': 'sơ kết',
    'triển khai': 'triển khai',
    'tập huấn': 'tập huấn',
    'giao ban': 'giao ban',
    'hội thảo': 'hội thảo',
    'quán triệt': 'quán triệt',
    'gặp mặt': 'gặp mặt',
  } satisfies Record<Kind, string>,
  level: {
    'trung ương': 'cấp trung ương',
    'bộ ngành': 'cấp bộ, ngành',
    'khu vực': 'cấp khu vực',
    'tỉnh/thành': 'cấp tỉnh, thành phố',
    huyện: 'cấp huyện',
  } satisfies Record<Level, string>,
  role: {
    'chỉ đạo': 'phát biểu chỉ đạo',
    'kết luận': 'kết luận',
    'báo cáo': 'báo cáo',
    'tham luận': 'tham luận',
    'khai mạc': 'khai mạc',
    'giảng bài': 'giảng bài',
    'phát biểu': 'phát biểu',
  } satisfies Record<SpeakerRole, string>,
  outcome: {
    result: 'Kết quả',
    limitation: 'Hạn chế',
    task: 'Nhiệm vụ',
    award: 'Khen thưởng',
    decision: 'Quyết định',
  } satisfies Record<OutcomeType, string>,
  inferred: {
    parts: { year: 'năm', month: 'tháng', day: 'ngày' } satisfies Record<DatePart, string>,
    title: 'tên',
    level: 'cấp',
    province: 'tỉnh, thành phố',
    says: (parts: string) => `${parts} được suy ra`,
  },
  missing: 'bài không nêu',
  /** Thousands as Vietnamese writes them: 1.200. */
  number: (value: number) => value.toLocaleString('vi'),
} as const
