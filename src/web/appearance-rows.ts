import type { ConferenceRow } from './components/conference-years.tsx'
import type { Appearance, Part } from './records/appearances.ts'
import type { RecordPageWords } from './strings/record-page-words.ts'
import type { Strings } from './strings/strings.ts'

type Words = RecordPageWords['official'] & Pick<Strings, 'role'>

/** The conferences where an official did something, each with how, in which offices, and the fact that says so. */
export function appearanceRows(
  appearances: readonly Appearance[],
  as: Part['as'],
  words: Words,
): readonly ConferenceRow[] {
  return appearances.map(({ conference, parts }) => {
    const part = parts.find((one) => one.as === as)
    const role = part?.role ? words.role[part.role] : null
    const also = parts.flatMap((other) => alsoInWords(as, other, words))
    const titles = part?.titles ?? []
    const text = [role, ...also, titles.join(', ')].filter(Boolean).join(' · ')
    return { conference, note: text === '' ? null : { text, names: titles }, fact: part?.fact ?? null }
  })
}

/** Who chairs may speak, too; that everybody who does either is present goes without saying. */
function alsoInWords(as: Part['as'], other: Part, words: Words): readonly string[] {
  if (as === 'chair' && other.role) return [words.also[other.role]]
  return as === 'speaker' && other.as === 'chair' ? [words.alsoChaired] : []
}
