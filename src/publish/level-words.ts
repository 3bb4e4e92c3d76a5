import type { Level } from '../model/vocabulary.ts'

/** What each level is called. */
export const LEVEL_WORDS: Readonly<Record<Level, string>> = {
  'trung ương': 'cấp trung ương',
  'bộ ngành': 'cấp bộ, ngành',
  'khu vực': 'cấp khu vực',
  'tỉnh/thành': 'cấp tỉnh, thành phố',
  huyện: 'cấp huyện',
}
