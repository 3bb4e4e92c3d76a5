/** The words of reading without a network. */
export const offlineStrings = {
  offline: 'Bạn đang ngoại tuyến.',
  outOfReach: 'Không tới được máy chủ.',
  keptCopy: 'Đang đọc bản đã lưu trên máy này; có thể đã có bản mới hơn.',
  renewed: 'Có bản mới của kỷ yếu.',
  reload: 'Tải lại',
} as const
