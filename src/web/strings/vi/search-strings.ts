/** The words of the search box. */
export const searchStrings = {
  label: 'Tìm trong kỷ yếu',
  placeholder: 'Tên hội nghị, người, văn bản…',
  submit: 'Tìm',
  rebuilt:
    'Chỉ mục tìm kiếm đã xuất bản không dùng được, nên đã được dựng lại từ các bản ghi ngay trên máy của bạn.',
  textsToCome: 'Đang tìm tiếp trong toàn văn…',
  moreInTexts: (count: number) => `Hiện thêm ${count} từ toàn văn`,
  textsWantMore:
    'Chữ gõ còn ít: mới tìm những từ hay gặp trong tên, người, nơi và các điều đã ghi; gõ thêm để tìm hết, cả trong toàn văn.',
  textsOutOfReach:
    'Chưa tìm được trong toàn văn vì không tải được chỉ mục; đây là kết quả từ tên, người, nơi và các điều đã ghi.',
  searchTexts: 'Tìm lại trong toàn văn',
} as const
