/** The words of what is kept for reading without a network, where a reader asks for it. */
export const keepStrings = {
  about: {
    heading: 'Đọc khi không có mạng',
    text: [
      'Ngay lần đọc đầu, trình duyệt giữ lại chương trình và, khi kho chưa quá lớn, mọi bản ghi, nên lần sau mở được cả khi không có mạng. Phần còn lại, như chỉ mục tìm kiếm, được giữ khi dùng đến lần đầu, hoặc khi bấm nút dưới đây. Khi có bản mới, trang báo và đợi bạn tải lại.',
    ],
  },
  keep: 'Giữ để đọc ngoại tuyến',
  keeping: (share: string) => `Đang tải… ${share}`,
  progress: 'Đang tải phần còn lại',
  kept: (size: string) => `Đã giữ đủ để đọc và tìm khi không có mạng (${size}).`,
  missing: (size: string, index: string) =>
    `Đã giữ chương trình và bản ghi (${size}); chỉ mục tìm kiếm nặng ${index}.`,
  missingRecords: (size: string, rest: string) =>
    `Đã giữ chương trình và danh sách hội nghị (${size}); bản ghi và chỉ mục tìm kiếm nặng ${rest}.`,
  notYet: 'Trình duyệt chưa giữ gì của trang này.',
  notKept: 'Chưa giữ được hết, vì mạng bị ngắt hoặc máy đã hết chỗ. Xin thử lại.',
  carried: 'Bản này đang ở trên máy của bạn, đọc và tìm được không cần mạng.',
} as const
