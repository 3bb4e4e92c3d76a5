import { Link } from 'react-router'
import { EVERYTHING } from '../../search/query.ts'
import { bareDate } from '../date-words.ts'
import { useStrings } from '../edition.ts'
import type { NotFoundView } from '../loaders/not-found-loader.ts'
import type { Near } from '../looked-up.ts'
import styles from '../pages/message-page.module.css'
import { paths } from '../paths.ts'
import { unturned } from '../unturned.ts'
import { useDocumentTitle } from '../use-document-title.ts'

/** Says what is missing and offers the nearest thing. */
export function NotFound({ view }: { readonly view: NotFoundView }) {
  const { notFound: words, nav } = useStrings()
  const { kind, address, page = null, nearest } = view
  const isConference = kind === 'unknown-conference'
  const heading = isConference ? words.conferenceHeading : words.heading
  const told =
    address === null ? words.nowhere : words[isConference ? 'conference' : 'address'](unturned(address))
  useDocumentTitle(heading)
  return (
    <div className={styles.message}>
      <h1>{heading}</h1>
      <p>{told}</p>
      {page && (
        <p>
          {words.page} <Link to={page.to}>{nav[page.name]}</Link>.
        </p>
      )}
      <Nearest conferences={nearest} />
      <p>
        <Link to={paths.timeline.href(EVERYTHING)}>{words.home}</Link>
      </p>
    </div>
  )
}

function Nearest({ conferences }: { readonly conferences: readonly Near[] }) {
  const { notFound: words, date: dateWords } = useStrings()
  if (conferences.length === 0) return null
  return (
    <section>
      <h2>{words.nearest}</h2>
      <ul>
        {conferences.map(({ id, title, date }) => (
          <li key={id}>
            <Link lang="vi" to={paths.conference.href(id)}>
              {title}
            </Link>
            {date !== null && <small>{bareDate(date, dateWords)}</small>}
          </li>
        ))}
      </ul>
    </section>
  )
}
