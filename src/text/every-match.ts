/**
 * All matches of a global pattern, as `matchAll` gives them. That one copies its pattern at every call, source and all:
 * 2 µs for the names of provinces, forty times what a short text takes to be searched.
 */
export function everyMatch(text: string, pattern: RegExp): readonly RegExpExecArray[] {
  if (!pattern.global) throw new Error(`Cannot find every match of ${pattern}: it is not global`)
  const found: RegExpExecArray[] = []
  pattern.lastIndex = 0
  for (let match = pattern.exec(text); match; match = pattern.exec(text)) {
    found.push(match)
    if (match[0] === '') pattern.lastIndex++
  }
  return found
}
