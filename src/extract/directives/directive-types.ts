/** Types of documents of Party and State, with the letters that stand for them in a number and in short. */
export const DIRECTIVE_TYPES = [
  { type: 'Nghị quyết', letters: ['NQ'] },
  { type: 'Kết luận', letters: ['KL'] },
  { type: 'Chỉ thị', letters: ['CT'] },
  { type: 'Quyết định', letters: ['QĐ'] },
  { type: 'Nghị định', letters: ['NĐ'] },
  { type: 'Thông tư', letters: ['TT'] },
  { type: 'Thông tư liên tịch', letters: ['TTLT'] },
  { type: 'Hướng dẫn', letters: ['HD'] },
  { type: 'Kế hoạch', letters: ['KH'] },
  { type: 'Thông báo', letters: ['TB'] },
  { type: 'Quy định', letters: ['QĐi', 'QyĐ'] },
  { type: 'Quy chế', letters: ['QC'] },
  { type: 'Công văn', letters: ['CV'] },
  { type: 'Chương trình', letters: ['CTr'] },
  { type: 'Chương trình hành động', letters: ['CTrHĐ'] },
  { type: 'Chương trình phối hợp', letters: ['CTPH', 'CTrPH'] },
  { type: 'Quy chế phối hợp', letters: ['QCPH'] },
  { type: 'Đề án', letters: ['ĐA'] },
  { type: 'Pháp lệnh', letters: ['PL'] },
  { type: 'Luật', letters: ['L'] },
  { type: 'Thông tri', letters: ['TTr'] },
  { type: 'Báo cáo', letters: ['BC'] },
  { type: 'Công điện', letters: ['CĐ'] },
  { type: 'Lệnh', letters: ['L'] },
] as const

/** Issuers that the letters of a number name by themselves. */
const ISSUERS: readonly { readonly pattern: RegExp; readonly issuer: string }[] = [
  { pattern: /TTg$/iu, issuer: 'Thủ tướng Chính phủ' },
  { pattern: /(?:NĐ|NQ)-CP$/u, issuer: 'Chính phủ' },
  { pattern: /\/QH\d+$/u, issuer: 'Quốc hội' },
  { pattern: /UBTVQH\d*$/u, issuer: 'Ủy ban Thường vụ Quốc hội' },
  { pattern: /[/-]BTTTT(?:-|$)/u, issuer: 'Bộ Thông tin và Truyền thông' },
  { pattern: /[/-]BNG(?:-|$)/u, issuer: 'Bộ Ngoại giao' },
  { pattern: /[/-]BCA(?:-|$)/u, issuer: 'Bộ Công an' },
  { pattern: /[/-]BTGTW$/u, issuer: 'Ban Tuyên giáo Trung ương' },
]

/** The body that a number names: «368/QĐ-TTg» is the Prime Minister's; null where the letters leave it open. */
export function issuerOfNumber(number: string): string | null {
  return ISSUERS.find(({ pattern }) => pattern.test(number))?.issuer ?? null
}
