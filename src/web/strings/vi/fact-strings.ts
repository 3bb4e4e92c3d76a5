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
  figures: 'Số liệu',
} as const
