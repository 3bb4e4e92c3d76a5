import { conferences } from './conferences.ts'

/** The words of the bars beside the timeline, one a year. */
export const railStrings = {
  label: 'Năm',
  year: (year: number, count: number) => `${year}: ${conferences(count)}`,
  from: 'Từ năm',
  to: 'Đến năm',
  any: 'mọi năm',
  range: 'Khoảng năm',
} as const
