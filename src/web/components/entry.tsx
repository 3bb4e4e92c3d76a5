import { Suspense } from 'react'
import type { Brief } from '../../model/brief.ts'
import { directiveName } from '../../model/directive-name.ts'
import { AskedContext, useAsked } from '../asked.ts'
import { useEdition, useStrings } from '../edition.ts'
import { entryTexts } from '../entry-texts.ts'
import { farText } from '../far-text.ts'
import { homeOf } from '../language.ts'
import { lazyExtra } from '../lazy-extra.ts'
import { useLongList } from '../long-list.ts'
import { paths } from '../paths.ts'
import { titleLength } from '../title-length.ts'
import { Chip, ChipLink } from './chip.tsx'
import styles from './entry.module.css'
import { EntryLead } from './entry-lead.tsx'
import { EntryMeta } from './entry-meta.tsx'
import { Highlighted } from './highlighted.tsx'
import { When, type WhenProps } from './when.tsx'

// Only who searches asks why.
const WhyFound = lazyExtra(() => import('./why-found.tsx').then((part) => part.WhyFound))

export type EntryProps = { readonly conference: Brief }

type PlacedEntryProps = EntryProps &
  Pick<WhenProps, 'under'> & {
    /** Whether it may soon be seen; of one far away the texts alone are there, for the browser's own search. */
    readonly isNear: boolean
  }

/** A conference on the timeline: when, what, where, who, and what it dealt with. */
export function Entry({ conference, under, isNear }: PlacedEntryProps) {
  const asked = useAsked()
  const { id, event } = conference
  const isAsked = isNear && asked.text.trim() !== ''
  // Where nothing is asked the texts need not be put together.
  const light = isAsked ? asked.lightFor(entryTexts(conference)) : asked.light
  const { language, base, strings } = useEdition()
  const { follow } = useLongList()
  const home = homeOf(language, base).replace(/\/$/u, '')
  const path = paths.conference.href(id, asked)
  // A heading goes one step down from the one above it: the month's, or that of the list.
  const Heading = under === 'no-heading' ? 'h3' : 'h4'
  return (
    <AskedContext value={isAsked ? { ...asked, light } : asked}>
      <li className={styles.entry}>
        {isNear && <When date={conference.date} under={under} />}
        <div className={styles.body}>
          <Heading data-length={titleLength(event.title)}>
            <a href={home + path} lang="vi" onClick={(event) => follow(event, path)}>
              {/* The same text near and far: what the browser's own search has found in it stays lit. */}
              {isAsked ? <Highlighted text={event.title} /> : event.title}
            </a>
          </Heading>
          {isNear ? (
            <>
              <EntryMeta conference={conference} />
              <EntryLead conference={conference} />
              <Chips conference={conference} />
            </>
          ) : (
            <p className={styles.far}>{farText(conference, strings)}</p>
          )}
          {isAsked && (
            <Suspense fallback={<div className={styles.whyToCome} />}>
              <WhyFound conference={conference} key={`${asked.reading} ${asked.typed}`} />
            </Suspense>
          )}
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
