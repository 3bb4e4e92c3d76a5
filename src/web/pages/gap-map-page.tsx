import { Link, useLoaderData } from 'react-router'
import type { ArchiveState } from '../../model/archive-state.ts'
import { GapFields } from '../components/gap-fields.tsx'
import { GapNames } from '../components/gap-names.tsx'
import { GapPlaces } from '../components/gap-places.tsx'
import { GapAddresses, GapDisagreements, GapJoins } from '../components/gap-reports.tsx'
import { GapYears } from '../components/gap-years.tsx'
import { WholeData } from '../components/whole-data.tsx'
import { useStrings, useWords } from '../edition.ts'
import { GapLengthsContext, gapLengths, isBeginning } from '../gap-lengths.ts'
import type { SitePage } from '../site-page.ts'
import { type StatedConferences, statedConferences } from '../stated-conferences.ts'
import { GAP_WORDS } from '../strings/gap-words.ts'
import { useDocumentTitle } from '../use-document-title.ts'
import { type Viewed, viewLoader } from '../view-loader.ts'
import styles from './gap-map-page.module.css'

type PartProps = { readonly id: string; readonly state: ArchiveState; readonly stated: StatedConferences }

/** The parts of the page in their order; `id` is the anchor, `name` the entry of the catalogue. */
const PARTS = [
  {
    id: 'nam-va-cap',
    name: 'years',
    Part: ({ id, state }: PartProps) => <GapYears id={id} years={state.years} />,
  },
  {
    id: 'tinh-thanh',
    name: 'places',
    Part: ({ id, state, stated }: PartProps) => (
      <GapPlaces elsewhere={state.elsewhere} id={id} places={state.places} stated={stated} />
    ),
  },
  {
    id: 'muc-khong-neu',
    name: 'missing',
    Part: ({ id, state, stated }: PartProps) => (
      <GapFields held={state.conferences.length} id={id} missing={state.missing} stated={stated} />
    ),
  },
  {
    id: 'ten-chua-nhan-dien',
    name: 'names',
    Part: ({ id, state, stated }: PartProps) => (
      <GapNames id={id} names={state.unidentified} stated={stated} />
    ),
  },
  { id: 'neu-khac-nhau', name: 'disagreements', Part: GapDisagreements },
  { id: 'khong-dia-chi', name: 'unaddressed', Part: GapAddresses },
  { id: 'nhieu-bai', name: 'joined', Part: GapJoins },
] as const

/** What the archive does not know: an archivist's list of work, for every reader to see. */
function GapMapPage() {
  const words = useWords(GAP_WORDS)
  const { view: state }: Viewed<ArchiveState> = useLoaderData()
  const stated = statedConferences(state)
  const lengths = gapLengths(state)
  useDocumentTitle(words.heading)
  return (
    <div className={styles.page}>
      <Heading state={state} />
      {state.conferences.length > 0 && (
        <>
          <Contents />
          <GapLengthsContext value={lengths}>
            <div className={styles.parts}>
              {isBeginning(lengths) && <WithoutProgram />}
              {PARTS.map(({ id, Part }) => (
                <Part id={id} key={id} state={state} stated={stated} />
              ))}
            </div>
          </GapLengthsContext>
        </>
      )}
    </div>
  )
}

function Heading({ state: { conferences, reports } }: { readonly state: ArchiveState }) {
  const strings = useStrings()
  const words = useWords(GAP_WORDS)
  const held = conferences.length
  return (
    <div className={styles.heading}>
      <h1>{words.heading}</h1>
      <p>{held === 0 ? strings.timeline.empty : words.intro(held, reports.length)}</p>
    </div>
  )
}

/** Who has no program to ask for the rest of a list finds it in the data. */
function WithoutProgram() {
  return (
    <noscript>
      <p>{useWords(GAP_WORDS).withoutProgram}</p>
      <WholeData />
    </noscript>
  )
}

function Contents() {
  const words = useWords(GAP_WORDS)
  return (
    <nav aria-label={words.contents} className={styles.contents}>
      <ol>
        {PARTS.map(({ id, name }) => (
          <li key={id}>
            <Link to={`#${id}`}>{words[name]}</Link>
          </li>
        ))}
      </ol>
    </nav>
  )
}

export const gapMapPage: SitePage = {
  loader: viewLoader(async () => (client) => () => client.loadState()),
  Component: GapMapPage,
}
