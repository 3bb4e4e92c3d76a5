import type { Mention } from './mentions.ts'
import { titlesBefore } from './titles-before.ts'

/** «A, B và C», «A (Huế), B (Vinh)»: between those who share what stands before the first. */
const SHARING = /^\s*(?:\([^()]{2,40}\))?\s*(?:,|và)\s*$/u
const PLURAL_BEFORE = /(?:^|[\s,;:])các\s+$/iu
const PLURAL_FIRST = /^các\s/iu
/** «các đồng chí Trưởng Ban Tuyên giáo Tỉnh ủy: A (Huế), B (Vinh)». */
const HEADING = /(?:^|[\s,;])các\s+(?:(?:đồng chí|ông|bà|vị)\s+)?([^.;:“”"]{4,120}):\s*$/iu
/** A heading is no longer than this. */
const REACH = 140

/** The offices over a list with a colon; none when what stands there is no office. */
function headingTitles(text: string, { start }: Mention): readonly string[] {
  const heading = HEADING.exec(text.slice(Math.max(0, start - REACH), start))?.[1]
  return heading === undefined ? [] : titlesBefore(heading).titles
}

/** What stands before the first of several and is said of all: «các Phó Cục trưởng A, B». */
function pluralTitles(text: string, { start, end, nameSpan, titles }: Mention): readonly string[] {
  const alone = end === nameSpan.end && start < nameSpan.start
  const plural = PLURAL_BEFORE.test(text.slice(0, start)) || PLURAL_FIRST.test(text.slice(start))
  return alone && plural ? titles : []
}

function sharedBy(text: string, mention: Mention): readonly string[] {
  const heading = headingTitles(text, mention)
  return heading.length > 0 ? heading : pluralTitles(text, mention)
}

const titled = (mention: Mention, shared: readonly string[]): Mention =>
  mention.titles.length > 0 || shared.length === 0
    ? mention
    : { ...mention, titles: shared, strength: 'strong' }

/** Gives those named after «các Phó Giám đốc» or under «các đồng chí Giám đốc Sở:» the office they share. */
export function withSharedTitles(text: string, mentions: readonly Mention[]): readonly Mention[] {
  const result: Mention[] = []
  let shared: readonly string[] = []
  for (const mention of mentions) {
    const previous = result.at(-1)
    const goesOn = previous && SHARING.test(text.slice(previous.end, mention.start))
    if (!goesOn) shared = sharedBy(text, mention)
    result.push(titled(mention, shared))
  }
  return result
}
