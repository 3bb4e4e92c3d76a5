import type { Brief } from '../model/brief.ts'
import { directiveName } from '../model/directive-name.ts'
import { fold } from '../text/fold.ts'

/** What an entry of the timeline shows of a conference, whatever is searched. */
export function entryTexts(conference: Brief): readonly string[] {
  const { event, place, chair, directives } = conference
  return [
    event.title,
    ...event.kinds,
    [place?.venue, place?.province].filter(Boolean).join(', '),
    ...chair.flatMap((one) => (one.kind === 'person' ? [one.name, one.titles.join(', ')] : [one.name])),
    ...directives.map(directiveName),
    agendaLine(conference),
  ]
}

/** The agenda in one line; what only repeats the name above it is left out. */
export function agendaLine({ agenda, event }: Brief): string {
  const name = fold(event.title)
  return agenda
    .filter(({ text }) => !name.includes(fold(text)))
    .map(({ text }) => text.replace(/[.;,]$/u, ''))
    .join('; ')
}
