import { useEffect, useRef } from 'react'
import { Link, Outlet, useLocation } from 'react-router'
import { EVERYTHING } from '../search/query.ts'
import { Colophon } from './components/colophon.tsx'
import { LanguageSwitch } from './components/language-switch.tsx'
import { SearchBox } from './components/search-box.tsx'
import { SiteNav } from './components/site-nav.tsx'
import { useStrings } from './edition.ts'
import styles from './layout.module.css'
import { paths } from './paths.ts'

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
    </>
  )
}

/** A new page takes the focus, as a newly loaded document would; another query on the same page does not. */
function Content() {
  const { pathname } = useLocation()
  const main = useRef<HTMLElement>(null)
  const shown = useRef(pathname)
  useEffect(() => {
    if (shown.current === pathname) return
    shown.current = pathname
    main.current?.focus({ preventScroll: true })
  }, [pathname])
  return (
    <main className={styles.content} id={CONTENT} ref={main} tabIndex={-1}>
      <Outlet />
    </main>
  )
}
