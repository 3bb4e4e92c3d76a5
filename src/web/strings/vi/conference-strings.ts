/** The words of the page of a conference. */
export const conferenceStrings = {
  met: (when: string, where: string) => `${when}, tại ${where}`,
  facts: 'Hội nghị',
  agenda: 'Chương trình',
  outcomes: 'Kết quả và nhiệm vụ',
  doubts: 'Điều còn ngờ',
  disagreement: (label: string) => `${label}: các bài nêu khác nhau.`,
  copy: 'Chép liên kết',
  copied: 'Đã chép liên kết.',
  notCopied: 'Không chép được; địa chỉ ở thanh trên cùng của trình duyệt.',
  crumbs: 'Vị trí',
  neighbours: 'Hội nghị trước và sau',
  previous: 'Trước đó',
  next: 'Sau đó',
  first: 'Chưa có hội nghị sớm hơn',
  last: 'Chưa có hội nghị muộn hơn',
  other: (name: string) => `Các hội nghị có ${name}`,
  differs: 'các bài nêu khác nhau',
  unknownFact: (key: string) => `Địa chỉ trỏ tới dẫn chứng «${key}», nhưng hội nghị này không có mục ấy.`,
  unknownSentence: (written: string) =>
    `Địa chỉ trỏ tới câu «${written}», nhưng không điều nào được đọc từ câu ấy.`,
} as const
