/** The words of the search box. */
export const searchStrings = {
  label: 'Tìm trong kỷ yếu',
  placeholder: 'Tên hội nghị, người, văn bản…',
  submit: 'Tìm',
  rebuilt:
    'Chỉ mục tìm kiếm đã xuất bản không dùng được, nên đã được dựng lại từ các bản ghi ngay trên máy của bạn.',
} as const
