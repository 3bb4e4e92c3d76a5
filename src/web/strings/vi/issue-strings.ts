import type { IssueCode } from '../../../model/issue.ts'

/** The words of what the archive is not sure of. */
export const issueStrings = {
  unreadable: 'Tệp không đọc được.',
  'too-large': 'Tệp quá lớn, không đọc.',
  'too-slow': 'Đọc quá lâu nên đã dừng.',
  empty: 'Tệp trống.',
  binary: 'Tệp không phải văn bản.',
  undecodable: 'Không giải được bảng mã của tệp.',
  'bad-front-matter': 'Phần đầu tệp viết sai.',
  draft: 'Bản nháp, chưa vào kỷ yếu.',
  'no-title': 'Không tìm thấy tên hội nghị trong bài.',
  'duplicate-id': 'Trùng mã với một hội nghị khác.',
  'no-date': 'Bài không cho biết hội nghị họp ngày nào.',
  'date-conflict': 'Trong bài có nhiều ngày không khớp nhau.',
  'weekday-mismatch': 'Thứ trong tuần bài nêu không khớp với ngày.',
  'no-place': 'Bài không nêu nơi họp.',
  'not-a-conference': 'Bài có thể không nói về một hội nghị.',
  'several-conferences': 'Bài nói về nhiều hội nghị.',
  'ambiguous-name': 'Tên này có thể chỉ nhiều người hoặc nhiều văn bản.',
} satisfies Record<IssueCode, string>
