import { Link, useLoaderData } from 'react-router'
import type { ConferenceReference } from '../../model/conference-reference.ts'
import { yearOf } from '../../search/year-of.ts'
import { briefDate } from '../brief-date.ts'
import { type CompareView, MOST_COMPARED } from '../compare-view.ts'
import { CompareTable } from '../components/compare-table.tsx'
import { Mixed } from '../components/mixed.tsx'
import { useStrings, useWords } from '../edition.ts'
import { compareLoader } from '../loaders/compare-loader.ts'
import type { MixedText } from '../mixed-text.ts'
import { paths } from '../paths.ts'
import type { SitePage } from '../site-page.ts'
import { COMPARE_WORDS } from '../strings/compare-words.ts'
import type { Strings } from '../strings/strings.ts'
import { unturned } from '../unturned.ts'
import { useDocumentTitle } from '../use-document-title.ts'
import { useSpoken } from '../use-spoken.tsx'
import type { Viewed } from '../view-loader.ts'
import styles from './compare-page.module.css'

/** Two to four editions of a conference side by side. */
function ComparePage() {
  const words = useWords(COMPARE_WORDS)
  const { view }: Viewed<CompareView> = useLoaderData()
  useDocumentTitle(words.heading)
  return (
    <div className={styles.page}>
      <h1>{words.heading}</h1>
      <Unknown view={view} />
      {view.surplus.map(({ id, event }) => (
        <p key={id}>
          {words.surplus(MOST_COMPARED)}{' '}
          <Link lang="vi" to={paths.conference.href(id)}>
            {event.title}
          </Link>
        </p>
      ))}
      {view.editions.length > 1 && <Editions view={view} />}
      {view.columns.length < 2 ? (
        <p>{view.editions.length > 1 ? words.oneMore : words.hint}</p>
      ) : (
        <CompareTable columns={view.columns} />
      )}
      <Offered series={view.offered} />
    </div>
  )
}

/** What the archive does not have is said, and what is nearest may take its place. */
function Unknown({ view: { unknown, columns } }: { readonly view: CompareView }) {
  const words = useWords(COMPARE_WORDS)
  const shown = columns.map(({ conference }) => conference.id)
  return unknown.map(({ id, nearest }) => (
    <p key={id}>
      {words.unknown(unturned(id))}
      {nearest && !shown.includes(nearest.id) && (
        <>
          {` ${words.nearest} `}
          <Link lang="vi" to={paths.compare.href([...shown, nearest.id])}>
            {nearest.title}
          </Link>
        </>
      )}
    </p>
  ))
}

/** Where nothing is compared yet, what could be. */
function Offered({ series }: { readonly series: CompareView['offered'] }) {
  const words = useWords(COMPARE_WORDS)
  const { date: dates } = useStrings()
  if (series.length === 0) return null
  return (
    <section className={styles.offered}>
      <h2>{words.offered}</h2>
      <ul>
        {series.map((editions) => (
          <li key={editions[0]?.id}>
            <Link lang="vi" to={paths.compare.href(editions.map(({ id }) => id))}>
              {editions.at(-1)?.event.title}
            </Link>
            <small>{editions.map((edition) => nameOf(edition, dates).text).join(' · ')}</small>
          </li>
        ))}
      </ul>
    </section>
  )
}

/** Which editions stand beside each other, each to be taken in or out. */
function Editions({ view: { editions, shown } }: { readonly view: CompareView }) {
  const words = useWords(COMPARE_WORDS)
  const { date: dates } = useStrings()
  const isFull = shown.length === MOST_COMPARED
  return (
    <nav aria-label={words.choose} className={styles.editions}>
      <ul>
        {editions.map((edition) => {
          const name = nameOf(edition, dates)
          return (
            <li key={edition.id}>
              {isFull && !shown.includes(edition) ? (
                <span>
                  <Mixed {...name} />
                </span>
              ) : (
                <EditionToggle edition={edition} name={name} shown={shown} />
              )}
            </li>
          )
        })}
      </ul>
      {isFull && editions.length > shown.length && <p>{words.full(MOST_COMPARED)}</p>}
    </nav>
  )
}

type EditionToggleProps = {
  readonly edition: ConferenceReference
  readonly name: MixedText
  readonly shown: readonly ConferenceReference[]
}

function EditionToggle({ edition, name: { text, names }, shown }: EditionToggleProps) {
  const words = useWords(COMPARE_WORDS)
  const isShown = shown.includes(edition)
  const spoken = useSpoken()({ names, text: isShown ? words.remove(text) : words.add(text) })
  return (
    <Link
      aria-current={isShown ? 'true' : undefined}
      aria-label={spoken.label}
      preventScrollReset
      to={paths.compare.href(toggled(edition, shown).map(({ id }) => id))}
    >
      {spoken.show(<Mixed names={names} text={text} />)}
    </Link>
  )
}

/** By its year; what has none by what is known of its day, or by its name. */
function nameOf(edition: ConferenceReference, dates: Strings['date']): MixedText {
  const { date, event } = edition
  if (date) return { text: String(yearOf(edition) ?? briefDate(date.edtf, dates)), names: [] }
  return { text: event.title, names: [event.title] }
}

function toggled(
  edition: ConferenceReference,
  shown: readonly ConferenceReference[],
): readonly ConferenceReference[] {
  return shown.includes(edition) ? shown.filter((one) => one !== edition) : [...shown, edition]
}

export const comparePage: SitePage = { loader: compareLoader, Component: ComparePage }
