/** The words of reading without a network, and of what is kept for it. */
export const offlineStrings = {
  label: 'Tình trạng của trang',
  offline: 'Bạn đang ngoại tuyến.',
  outOfReach: 'Không tới được máy chủ.',
  keptCopy: 'Đang đọc bản đã lưu trên máy này; có thể đã có bản mới hơn.',
  renewed: 'Có bản mới của kỷ yếu.',
  reload: 'Tải lại',
  readable: 'Trang này vẫn đọc được; tìm và lọc thì chưa.',
  keep: 'Giữ để đọc ngoại tuyến',
  keeping: (share: string) => `Đang tải chỉ mục… ${share}`,
  progress: 'Đang tải chỉ mục tìm kiếm',
  kept: (size: string) => `Đã giữ đủ để đọc và tìm khi không có mạng (${size}).`,
  missing: (size: string, index: string) =>
    `Đã giữ chương trình và bản ghi (${size}); chỉ mục tìm kiếm nặng ${index}.`,
  notYet: 'Trình duyệt chưa giữ gì của trang này.',
  notKept: 'Chưa tải được chỉ mục. Xin thử lại khi có mạng.',
  carried: 'Bản này đang ở trên máy của bạn, đọc và tìm được không cần mạng.',
} as const
