/** The words of the frame of every page. */
export const siteStrings = {
  name: 'Kỷ yếu',
  tagline: 'Hội nghị thông tin đối ngoại',
  description:
    'Dòng thời gian các hội nghị về thông tin đối ngoại, đọc từ tin bài đã đăng; mỗi điều ghi lại đều mở được câu đã nói ra nó.',
  evidenced: 'Mỗi điều ghi lại đều mở được câu đã nói ra nó.',
  skip: 'Đến nội dung chính',
  title: (page: string) => `${page} · Kỷ yếu`,
  loading: 'Đang mở kỷ yếu…',
  colophon: 'Kỷ yếu ghi lại các hội nghị về thông tin đối ngoại, đọc từ tin bài đã đăng.',
  legend: 'Cách đọc',
  inferredSign: 'gạch chấm',
  inferredMeaning: 'phần được suy ra, bài không nêu thẳng',
  evidenceSign: 'gạch đứt',
  evidenceMeaning: 'bấm để mở câu đã nói ra điều ấy',
  licence: 'Dữ liệu theo CC BY 4.0, mã nguồn theo MIT.',
} as const
