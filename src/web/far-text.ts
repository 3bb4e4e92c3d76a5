import type { Brief } from '../model/brief.ts'
import { directiveName } from '../model/directive-name.ts'
import { briefDate } from './brief-date.ts'
import { agendaLine } from './entry-texts.ts'
import type { Strings } from './strings/strings.ts'

/** All that an entry says besides its title, as one text: «12/7/2018 · Đà Nẵng · cấp tỉnh, thành phố · chủ trì …». */
export function farText(conference: Brief, { date: dates, timeline, level, kind }: Strings): string {
  const { date, event, place, chair, directives } = conference
  const chaired = chair.map((one) => [one.name, ...(one.kind === 'person' ? one.titles : [])].join(', '))
  const agenda = agendaLine(conference)
  return [
    date ? briefDate(date.edtf, dates) : dates.unknown,
    [place?.venue, place?.province].filter(Boolean).join(', '),
    event.level === null ? '' : level[event.level],
    chaired.length === 0 ? '' : `${timeline.chair} ${chaired.join('; ')}`,
    agenda === '' ? '' : `${timeline.agenda} ${agenda}`,
    ...event.kinds.map((one) => kind[one]),
    ...directives.map(directiveName),
  ]
    .filter((part) => part !== '')
    .join(' · ')
}
