import { Link, useLoaderData } from 'react-router'
import { EVERYTHING } from '../../search/query.ts'
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
        <p>{isKnown ? <ToTimeline year={group?.year ?? null} /> : <ToNearest view={view} />}</p>
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

function ToTimeline({ year }: { readonly year: number | null }) {
  const words = useStrings().timeline
  return <Link to={year === null ? paths.undated.href() : paths.year.href(year)}>{words.toTimeline}</Link>
}

/** The year with conferences that is nearest to the one asked for; the whole timeline, where no year was. */
function ToNearest({ view: { asked, years } }: { readonly view: YearView }) {
  const { facets, timeline: words } = useStrings()
  const wanted = Number(asked)
  const [nearest] = years
    .filter((year) => year !== null)
    .toSorted((one, other) => Math.abs(one - wanted) - Math.abs(other - wanted))
  if (Number.isNaN(wanted) || nearest === undefined)
    return <Link to={paths.timeline.href(EVERYTHING)}>{words.showAll}</Link>
  return (
    <>
      {`${facets.nearest} `}
      <Link to={paths.yearPage.href(nearest)}>{words.year(nearest)}</Link>
    </>
  )
}

export const yearPage: SitePage = {
  loader: stockingLoader(viewLoader(async () => (await import('../loaders/year-loader.ts')).yearLoader)),
  Component: YearPage,
}
