import { conferences } from './conferences.ts'

/** The words of how a query was understood. */
export const understandingStrings = {
  decoded: 'Đang tìm:',
  corrected: 'Không có gì khớp đúng như đã gõ. Ý bạn là:',
  literally: (text: string) => `Tìm đúng «${text}»`,
  missing: (words: readonly string[]) =>
    `Không đâu trong kỷ yếu có ${words.map((word) => `«${word}»`).join(', ')}.`,
  missingExactly: (words: readonly string[]) =>
    `Không đâu trong kỷ yếu có ${words.map((word) => `«${word}»`).join(', ')} viết đúng dấu như thế.`,
  withMarksOptional: (found: number) => `Tìm không cần đúng dấu: ${conferences(found)}`,
  offer: (text: string, found: number) => `Tìm «${text}»: ${conferences(found)}`,
} as const
