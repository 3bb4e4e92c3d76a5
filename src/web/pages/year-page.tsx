import { Link, useLoaderData } from 'react-router'
import { NumberedIn } from '../components/numbered-in.tsx'
import { TimelineYear, Undated } from '../components/timeline-year.tsx'
import { WholeList } from '../components/whole-list.tsx'
import { YearLinks } from '../components/year-links.tsx'
import { useStrings } from '../edition.ts'
import type { YearView } from '../loaders/year-loader.ts'
import { paths } from '../paths.ts'
import type { SitePage } from '../site-page.ts'
import { stockingLoader } from '../stocking-loader.ts'
import { useDocumentTitle } from '../use-document-title.ts'
import { type Viewed, viewLoader } from '../view-loader.ts'
import styles from './year-page.module.css'

/** All conferences of one year, or of none, on one page: the timeline for those who read without a program. */
function YearPage() {
  const words = useStrings().timeline
  const { view, version }: Viewed<YearView> = useLoaderData()
  const { asked, group, undated, years } = view
  const isKnown = group !== null || undated.length > 0
  const heading = isKnown ? words.ofYear(group?.year ?? null) : words.noSuchYear(asked)
  useDocumentTitle(heading)
  return (
    <div className={styles.page}>
      <header className={styles.heading}>
        <h1>{heading}</h1>
        <p>
          <Link to={group ? paths.year.href(group.year) : paths.undated.href()}>{words.toTimeline}</Link>
        </p>
      </header>
      <YearLinks current={isKnown ? (group?.year ?? null) : undefined} years={years} />
      <WholeList>
        <NumberedIn version={version}>
          {group && <TimelineYear from={0} group={group} />}
          <Undated from={0} lists={undated} />
        </NumberedIn>
      </WholeList>
    </div>
  )
}

export const yearPage: SitePage = {
  loader: stockingLoader(viewLoader(async () => (await import('../loaders/year-loader.ts')).yearLoader)),
  Component: YearPage,
}
