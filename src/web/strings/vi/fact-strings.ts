import type { DIRECTIVE_TIES } from '../../directive-ties.ts'
import type { DirectiveNaming } from '../../records/directive-naming.ts'

/** The words of the facts of a conference. */
export const factStrings = {
  title: 'Tên hội nghị',
  titleStated: 'như bài nêu',
  titleInferred: 'đặt theo loại, chủ đề và năm',
  kinds: 'Loại, cấp',
  level: 'Cấp',
  date: 'Ngày',
  place: 'Nơi họp',
  linkPoints: (count: number) => `nối với ${count} điểm cầu`,
  chair: 'Chủ trì',
  organisers: 'Tổ chức',
  speakers: 'Phát biểu',
  officials: 'Người dự',
  participants: 'Số người dự',
  attendance: (count: number, qualifier: string | null) =>
    [qualifier, count.toLocaleString('vi'), 'người'].filter((part) => part !== null).join(' '),
  directives: 'Văn bản',
  /** What the type of a document is called, where its name does not say so already. */
  directiveType: (_type: string): string | null => null,
  /** What the conference did with a document. */
  naming: {
    reviewed: 'được tổng kết, kiểm điểm',
    spread: 'được phổ biến, quán triệt, triển khai',
    cited: 'được nhắc đến',
  } satisfies Record<DirectiveNaming['relation'], string>,
  /** The congress that elected who issued a document. */
  ofTerm: (issuer: string, term: string) => `${issuer} khóa ${term}`,
  directiveUnsaid: (noIssuer: boolean, noDate: boolean): string | null => {
    if (noIssuer && noDate) return 'bài không nêu cơ quan và ngày ban hành'
    if (noIssuer) return 'bài không nêu cơ quan ban hành'
    return noDate ? 'bài không nêu ngày ban hành' : null
  },
  noTitle: 'bài không nêu chức vụ',
  figures: 'Số liệu',
  byRecord: 'Theo danh mục:',
  ties: {
    replaces: 'thay cho',
    replaced: 'về sau được thay bằng',
    implements: 'thực hiện',
    reviews: 'tổng kết',
  } satisfies Record<(typeof DIRECTIVE_TIES)[number], string>,
} as const
