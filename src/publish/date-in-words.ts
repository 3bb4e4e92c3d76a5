import type { BriefDate } from '../model/brief.ts'
import { citedDate } from './cited-date.ts'

const WORDS = {
  month: (month: number) => `tháng ${month}`,
  dateSeparator: ' ',
  noYear: 'không rõ năm',
  year: (year: string) => `năm ${year}`,
}

/** A date in Vietnamese, what no report states in brackets: «12–13 tháng 7 năm 2018», «12 tháng 3 năm [2031]». */
export const dateInWords = (date: BriefDate): string => citedDate(date, WORDS)
