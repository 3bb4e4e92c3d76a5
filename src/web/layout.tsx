import { useRef } from 'react'
import { Link, Outlet } from 'react-router'
import { EVERYTHING } from '../search/query.ts'
import { Colophon } from './components/colophon.tsx'
import { LanguageSwitch } from './components/language-switch.tsx'
import { SearchBox } from './components/search-box.tsx'
import { SiteNav } from './components/site-nav.tsx'
import { Underway } from './components/underway.tsx'
import { useStrings } from './edition.ts'
import styles from './layout.module.css'
import { paths } from './paths.ts'
import { useFocusOnArrival } from './use-focus-on-arrival.ts'

const CONTENT = 'noi-dung'

/** The frame of every page: a way past it, the name of the book, the search box, the page, the colophon. */
export function Layout() {
  const strings = useStrings()
  return (
    <>
      <a className={styles.skip} href={`#${CONTENT}`}>
        {strings.site.skip}
      </a>
      <header className={styles.top}>
        <Link className={styles.mark} to={paths.timeline.href(EVERYTHING)}>
          <span lang="vi">{strings.site.name}</span>
          <small>{strings.site.tagline}</small>
        </Link>
        <SearchBox />
        <SiteNav />
        <LanguageSwitch />
      </header>
      <Content />
      <Colophon />
      <Underway />
    </>
  )
}

function Content() {
  const main = useRef<HTMLElement>(null)
  useFocusOnArrival(main)
  return (
    <main className={styles.content} id={CONTENT} ref={main} tabIndex={-1}>
      <Outlet />
    </main>
  )
}
