import type { ReactNode } from 'react'
import { Link, useLoaderData } from 'react-router'
import type { AboutView } from '../about-view.ts'
import { KeepOffline } from '../components/keep-offline.tsx'
import { WholeData } from '../components/whole-data.tsx'
import { useStrings, useWords } from '../edition.ts'
import { KEEP_WORDS } from '../offline/keep-words.ts'
import { paths } from '../paths.ts'
import type { SitePage } from '../site-page.ts'
import { ABOUT_WORDS } from '../strings/about-words.ts'
import { useDocumentTitle } from '../use-document-title.ts'
import { type Viewed, viewLoader } from '../view-loader.ts'
import styles from './about-page.module.css'

/** What the archive is, how it is made and read, and what to do about a mistake. */
function AboutPage() {
  const words = useAboutWords()
  const { nav } = useStrings()
  useDocumentTitle(words.heading)
  return (
    <div className={styles.page}>
      <h1>{words.heading}</h1>
      <nav aria-label={words.contents}>
        <ul>
          {PARTS.map(({ id, name }) => (
            <li key={id}>
              <a href={`#${id}`}>{words[name].heading}</a>
            </li>
          ))}
        </ul>
      </nav>
      <Part id="day-la-gi" name="what">
        <Paragraphs text={words.what.text} />
        <Holdings />
      </Part>
      <Part id="ban-ghi" name="made">
        <Paragraphs text={words.made.text} />
      </Part>
      <Part id="cach-doc" name="read">
        <Signs />
      </Part>
      <Part id="tim" name="search">
        <Paragraphs text={words.search.text} />
      </Part>
      <Part id="sua-sai" name="correct">
        <Paragraphs text={words.correct.text} />
        <p>
          {words.gaps} <Link to={paths.gapMap.href()}>{nav.gapMap}</Link>.
        </p>
      </Part>
      <Part id="du-lieu" name="data">
        <Paragraphs text={words.data.text} />
        <WholeData />
      </Part>
      <Part id="ngoai-tuyen" name="offline">
        <Paragraphs text={words.offline.text} />
        <KeepOffline />
      </Part>
    </div>
  )
}

const PARTS = [
  { id: 'day-la-gi', name: 'what' },
  { id: 'ban-ghi', name: 'made' },
  { id: 'cach-doc', name: 'read' },
  { id: 'tim', name: 'search' },
  { id: 'sua-sai', name: 'correct' },
  { id: 'du-lieu', name: 'data' },
  { id: 'ngoai-tuyen', name: 'offline' },
] as const

function useAboutWords() {
  return { ...useWords(ABOUT_WORDS), offline: useWords(KEEP_WORDS).about }
}

type PartProps = (typeof PARTS)[number] & { readonly children: ReactNode }

function Part({ id, name, children }: PartProps) {
  const words = useAboutWords()
  return (
    <section>
      <h2 id={id}>{words[name].heading}</h2>
      {children}
    </section>
  )
}

const Paragraphs = ({ text }: { readonly text: readonly string[] }) =>
  text.map((paragraph) => <p key={paragraph}>{paragraph}</p>)

/** How much there is at this moment. */
function Holdings() {
  const words = useWords(ABOUT_WORDS)
  const { timeline } = useStrings()
  const { view }: Viewed<AboutView> = useLoaderData()
  const { conferences, reports, years } = view
  const span = years === null ? '' : words.between(years.first, years.last)
  return <p>{words.holds(timeline.count(conferences), words.reports(reports), span)}</p>
}

/** Each sign as it looks, with what it means. */
function Signs() {
  const words = useWords(ABOUT_WORDS).read
  return (
    <dl className={styles.signs}>
      <dt>
        <span className={styles.evidence}>{words.evidenceSign}</span>
      </dt>
      <dd>{words.evidence}</dd>
      <dt>
        <span className={styles.inferred}>{words.inferredSign}</span>
      </dt>
      <dd>{words.inferred}</dd>
      <dt>
        <span className={styles.missing}>{words.missingSign}</span>
      </dt>
      <dd>{words.missing}</dd>
      <dt>
        <span className={styles.hit}>{words.hitSign}</span>
      </dt>
      <dd>{words.hit}</dd>
    </dl>
  )
}

export const aboutPage: SitePage = {
  loader: viewLoader(async () => {
    const { aboutView } = await import('../about-view.ts')
    return (client) => async () => aboutView(await client.load())
  }),
  Component: AboutPage,
}
