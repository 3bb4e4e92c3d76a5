import { choicesInWords, namesChosen } from './choices-in-words.ts'
import type { MixedText } from './mixed-text.ts'
import type { Strings } from './strings/strings.ts'
import type { Timeline } from './timeline.ts'
import { unturned } from './unturned.ts'
import { yearsInWords } from './years-in-words.ts'

/** What the timeline shows in one sentence, with its count: «12 hội nghị khớp với «biên giới», năm 2017–2022, tại Huế». */
export function viewInWords(
  { query, found, chosen }: Pick<Timeline, 'query' | 'found' | 'chosen'>,
  { timeline: words, facets }: Strings,
): MixedText {
  const typed = unturned(query.text).trim()
  const years = yearsInWords(query.years, words)
  const choices = choicesInWords(chosen, facets)
  const text = [
    words.found(found),
    typed === '' ? '' : words.matching(typed),
    years === null ? '' : words.inYears(years),
    choices === null ? '' : words.narrowed(choices),
  ].join('')
  return { text, names: [typed, ...namesChosen(chosen)] }
}
