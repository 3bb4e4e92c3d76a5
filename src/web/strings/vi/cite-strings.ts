import { VIETNAMESE_CITATION } from '../../../publish/vietnamese-citation.ts'
import { conferences } from './conferences.ts'

/** The words of citations, of copying them, and of taking the data along. */
export const citeStrings = {
  ...VIETNAMESE_CITATION,
  heading: 'Trích dẫn',
  copy: 'Chép trích dẫn',
  copyClaim: 'Chép kèm câu dẫn',
  copied: 'Đã chép.',
  notCopied: 'Không chép được; hãy chọn rồi chép tay.',
  note: 'Chicago, cước chú',
  bibliography: 'Chicago, thư mục',
  copyNote: 'Chép cước chú',
  copyBibliography: 'Chép mục thư mục',
  files: 'Tệp cho phần mềm thư mục:',
  claim: 'Trích dẫn điều này',
  copyWay: 'Chép liên kết thẳng tới câu này',
  takeAlong: 'Trích dẫn, tải về',
  shownFiles: 'Mỗi hội nghị đang hiện một mục:',
  shownData: (count: number) => `Dữ liệu của ${conferences(count)} đang hiện, theo đúng thứ tự này:`,
  wholeData: 'Dữ liệu toàn kỷ yếu:',
  dataPackage: 'mô tả các tệp',
  loading: 'Đang mở…',
  notLoaded: 'Không tải được; hãy thử lại.',
} as const
