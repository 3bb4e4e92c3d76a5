import type { CorrectedField } from '../../../model/correction.ts'

/** The words of what a curator changed. */
export const correctionStrings = {
  heading: 'Đính chính của người biên tập',
  mark: 'có đính chính',
  replaced: (after: string, before: string) => `${after}, thay cho ${before}`,
  added: (after: string) => `thêm ${after}`,
  removed: (before: string) => `bỏ ${before}`,
  reason: (reason: string) => `Lý do: ${reason}.`,
  source: (source: string) => `Nguồn: ${source}`,
  says: (change: string, signature: string) => `Người biên tập đính chính mục này. ${change} (${signature}).`,
  fields: {
    'event.title': 'Tên hội nghị',
    'event.kinds': 'Loại',
    'event.level': 'Cấp',
    date: 'Ngày',
    'place.province': 'Tỉnh, thành phố',
    'place.venue': 'Nơi họp',
    'place.linkPoints': 'Số điểm cầu',
    'participants.count': 'Số người dự',
    'participants.qualifier': 'Chữ kèm số người dự',
    chair: 'Chủ trì',
    speakers: 'Phát biểu',
    officials: 'Người dự',
    organisers: 'Tổ chức',
    agenda: 'Chương trình',
    outcomes: 'Kết quả và nhiệm vụ',
    directives: 'Văn bản',
    figures: 'Số liệu',
  } satisfies Record<CorrectedField, string>,
} as const
