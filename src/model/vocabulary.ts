export const KINDS = [
  'tổng kết',
  'sơ kết',
  'triển khai',
  'tập huấn',
  'giao ban',
  'hội thảo',
  'quán triệt',
  'gặp mặt',
] as const
export type Kind = (typeof KINDS)[number]

export const LEVELS = ['trung ương', 'bộ ngành', 'khu vực', 'tỉnh/thành', 'huyện'] as const
export type Level = (typeof LEVELS)[number]

export const SPEAKER_ROLES = [
  'chỉ đạo',
  'kết luận',
  'báo cáo',
  'tham luận',
  'khai mạc',
  'giảng bài',
  'phát biểu',
] as const
export type SpeakerRole = (typeof SPEAKER_ROLES)[number]

export const OUTCOME_TYPES = ['result', 'limitation', 'task', 'award', 'decision'] as const
export type OutcomeType = (typeof OUTCOME_TYPES)[number]

export const DATE_PARTS = ['year', 'month', 'day'] as const
export type DatePart = (typeof DATE_PARTS)[number]

/** What a conference may do with a directive beyond naming it, the most telling first. */
export const DIRECTIVE_RELATIONS = ['reviewed', 'spread'] as const
