import { Link, useLoaderData } from 'react-router'
import type { Conference } from '../../model/conference.ts'
import { yearOf } from '../../search/year-of.ts'
import { type CompareView, MOST_COMPARED } from '../compare-view.ts'
import { CompareTable } from '../components/compare-table.tsx'
import { useStrings } from '../edition.ts'
import { paths } from '../paths.ts'
import { useDocumentTitle } from '../use-document-title.ts'
import styles from './compare-page.module.css'

/** Two to four editions of a conference side by side. */
export function ComparePage() {
  const { compare: words } = useStrings()
  const view: CompareView = useLoaderData()
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
  const { compare: words } = useStrings()
  const shown = columns.map(({ conference }) => conference.id)
  return unknown.map(({ id, nearest }) => (
    <p key={id}>
      {words.unknown(id)}
      {nearest && !shown.includes(nearest.id) && (
        <>
          {` ${words.nearest} `}
          <Link lang="vi" to={paths.compare.href([...shown, nearest.id])}>
            {nearest.event.title}
          </Link>
        </>
      )}
    </p>
  ))
}

/** Where nothing is compared yet, what could be. */
function Offered({ series }: { readonly series: CompareView['offered'] }) {
  const { compare: words } = useStrings()
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
            <small>{editions.map(nameOf).join(' · ')}</small>
          </li>
        ))}
      </ul>
    </section>
  )
}

/** Which editions stand beside each other, each to be taken in or out. */
function Editions({ view: { editions, columns } }: { readonly view: CompareView }) {
  const { compare: words } = useStrings()
  const shown = columns.map(({ conference }) => conference)
  const isFull = shown.length === MOST_COMPARED
  return (
    <nav aria-label={words.choose} className={styles.editions}>
      <ul>
        {editions.map((edition) => {
          const isShown = shown.includes(edition)
          const label = nameOf(edition)
          return (
            <li key={edition.id}>
              {isFull && !isShown ? (
                <span>{label}</span>
              ) : (
                <Link
                  aria-current={isShown ? 'true' : undefined}
                  aria-label={isShown ? words.remove(label) : words.add(label)}
                  preventScrollReset
                  to={paths.compare.href(toggled(edition, shown).map(({ id }) => id))}
                >
                  {label}
                </Link>
              )}
            </li>
          )
        })}
      </ul>
      {isFull && editions.length > shown.length && <p>{words.full(MOST_COMPARED)}</p>}
    </nav>
  )
}

const nameOf = (edition: Conference) => String(yearOf(edition) ?? edition.date?.edtf ?? edition.event.title)

function toggled(edition: Conference, shown: readonly Conference[]): readonly Conference[] {
  return shown.includes(edition) ? shown.filter((one) => one !== edition) : [...shown, edition]
}
