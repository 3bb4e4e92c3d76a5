/** The words of what could not be shown. */
export const errorStrings = {
  heading: 'Chưa hiện được phần này',
  /** What is in the files of the archive, by the beginning of their names. */
  contents: {
    manifest: 'mục lục của kỷ yếu',
    columns: 'bảng năm và bộ lọc',
    briefs: 'danh sách hội nghị',
    records: 'bản ghi các hội nghị',
    authorities: 'danh mục nhân vật, cơ quan, văn bản và địa phương',
    state: 'số liệu về hiện trạng',
    lexicon: 'chỉ mục tìm kiếm',
    facts: 'chỉ mục tìm kiếm',
    text: 'chỉ mục tìm kiếm',
    suggestions: 'gợi ý tìm kiếm',
    other: 'một phần của kỷ yếu',
  },
  unexpected: 'Trang gặp lỗi ngoài dự tính.',
  unreachable: (what: string) =>
    `Không tải được ${what}. Có thể đường truyền đang gián đoạn; hãy thử lại khi có mạng.`,
  refused: (what: string, status: number) =>
    `Máy chủ chưa đưa được ${what} (mã ${status}). Hãy thử lại sau ít phút.`,
  damaged: (what: string) =>
    `Phần tải về của ${what} không nguyên vẹn, nên chưa dùng. Hãy thử lại, hoặc đổi sang đường truyền khác.`,
  malformed: (what: string) => `Không đọc được ${what}. Hãy tải lại trang để lấy bản mới.`,
  stale: (what: string) =>
    `Trang đang mở và ${what} thuộc hai bản khác nhau của kỷ yếu. Hãy tải lại trang để lấy bản mới.`,
  program: 'Không tải được một phần của chương trình. Hãy thử lại để mở lại trang này.',
  rest: 'Các phần khác của kỷ yếu không bị ảnh hưởng.',
  retry: 'Thử lại',
  state: 'Tình trạng của trang',
  readable: 'Trang này vẫn đọc được; tìm và lọc thì chưa.',
} as const
