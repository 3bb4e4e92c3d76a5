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
  people: 'người',
  directives: 'Văn bản',
  figures: 'Số liệu',
} as const
