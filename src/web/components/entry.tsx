import { Link } from 'react-router'
import type { Brief } from '../../model/brief.ts'
import { directiveName } from '../../model/directive-name.ts'
import { lightFor } from '../../search/light.ts'
import { AskedContext, useAsked } from '../asked.ts'
import { useStrings } from '../edition.ts'
import { entryTexts } from '../entry-texts.ts'
import { paths } from '../paths.ts'
import { titleLength } from '../title-length.ts'
import { Chip, ChipLink } from './chip.tsx'
import styles from './entry.module.css'
import { EntryLead } from './entry-lead.tsx'
import { EntryMeta } from './entry-meta.tsx'
import { Highlighted } from './highlighted.tsx'
import { When, type WhenProps } from './when.tsx'
import { WhyFound } from './why-found.tsx'

export type EntryProps = { readonly conference: Brief }

type PlacedEntryProps = EntryProps & Pick<WhenProps, 'under'>

/** A conference on the timeline: when, what, where, who, and what it dealt with. */
export function Entry({ conference, under }: PlacedEntryProps) {
  const asked = useAsked()
  const { id, event } = conference
  const isAsked = asked.text.trim() !== ''
  // On the timeline nothing is asked, and the texts of its entries need not be put together.
  const light = isAsked ? lightFor(asked, entryTexts(conference)) : asked.light
  // A heading goes one step down from the one above it: the month's, or that of the list.
  const Heading = under === 'no-heading' ? 'h3' : 'h4'
  return (
    <AskedContext value={{ ...asked, light }}>
      <li className={styles.entry}>
        <When date={conference.date} under={under} />
        <div className={styles.body}>
          <Heading data-length={titleLength(event.title)}>
            <Link lang="vi" to={paths.conference.href(id, asked)}>
              <Highlighted text={event.title} />
            </Link>
          </Heading>
          <EntryMeta conference={conference} />
          <EntryLead conference={conference} />
          <Chips conference={conference} />
          {isAsked && <WhyFound conference={conference} key={`${asked.reading} ${asked.typed}`} />}
        </div>
      </li>
    </AskedContext>
  )
}

/** The kinds as words, the directives as ways to the other conferences that name them. */
function Chips({ conference: { event, directives } }: EntryProps) {
  const { kind: kinds } = useStrings()
  if (event.kinds.length + directives.length === 0) return null
  return (
    <ul className={styles.chips}>
      {event.kinds.map((kind) => (
        <li key={kind}>
          <Chip>
            <Highlighted text={kinds[kind]} />
          </Chip>
        </li>
      ))}
      {directives.map((directive) => (
        <li key={directive.id} lang="vi">
          <ChipLink to={paths.record.href('directive', directive.id)}>
            <span>
              <Highlighted text={directiveName(directive)} />
            </span>
          </ChipLink>
        </li>
      ))}
    </ul>
  )
}
