/** The words of the bars beside the timeline, one a year. */
export const railStrings = {
  label: 'Năm',
  unit: (_count: number) => 'hội nghị',
  from: 'Từ năm',
  to: 'Đến năm',
  any: 'mọi năm',
  range: 'Khoảng năm',
  hint: 'Bấm một năm, kéo qua nhiều năm, hoặc giữ Shift và bấm năm nữa',
  numbers: 'Số liệu theo năm',
  noLevel: 'không rõ cấp',
  sum: 'Cộng',
} as const
