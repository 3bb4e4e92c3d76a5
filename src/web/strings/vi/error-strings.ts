/** The words of what could not be opened. */
export const errorStrings = {
  heading: 'Không mở được kỷ yếu',
  unexpected: 'Trang gặp lỗi ngoài dự tính.',
  unreachable: (file: string) => `Không tải được «${file}». Có thể đường truyền đang gián đoạn.`,
  refused: (file: string, status: number) => `Máy chủ không đưa được «${file}» (mã ${status}).`,
  damaged: (file: string) => `Tệp «${file}» không nguyên vẹn: nội dung tải về khác với bản đã xuất bản.`,
  malformed: (file: string) => `Tệp «${file}» không đúng khuôn dạng của kỷ yếu.`,
  stale: (file: string) => `Tệp «${file}» thuộc một bản khác của kỷ yếu; tải lại trang để lấy bản mới.`,
  retry: 'Thử lại',
  state: 'Tình trạng của trang',
  readable: 'Trang này vẫn đọc được; tìm và lọc thì chưa.',
} as const
