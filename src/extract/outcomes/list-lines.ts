import type { Sentence } from '../report-text.ts'

/** «- …», «1. …», «(2) …», «b) …», «Một là, …», «thứ ba, …». */
const MARK =
  /^(?:[-–•*+]\s+|\(?\d{1,2}[.)](?:\s+|$)|[a-h]\)\s+|(?:một|hai|ba|bốn|năm|sáu|bảy|tám|chín|mười) là[,:]?\s+|thứ (?:nhất|hai|ba|tư|năm|sáu|bảy),\s+)/iu

/** How long the mark of a line of a list is; none has length nought. */
export function markLength(text: string): number {
  return MARK.exec(text)?.[0].length ?? 0
}

/** «Đồng chí yêu cầu:» stands over the lines of a list. */
export function opensList(text: string): boolean {
  return text.endsWith(':')
}

/** Whether a sentence is a line, or goes on in a line, of the list that the sentence before it opened or belongs to. */
export function isListLine(sentence: Sentence, before: Sentence): boolean {
  if (sentence.paragraph === before.paragraph) return !opensList(before.text)
  if (sentence.paragraph !== before.paragraph + 1) return false
  return markLength(sentence.text) > 0 || before.text.endsWith(';') || sentence.text.endsWith(';')
}
