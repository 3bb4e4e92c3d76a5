import { useLocation } from 'react-router'
import { useEdition } from '../edition.ts'
import { addressIn, homeOf, LANGUAGES, type Language } from '../language.ts'
import styles from './language-switch.module.css'

/** The same page in the other language, as another document. */
export function LanguageSwitch() {
  const { language, base } = useEdition()
  const { pathname, search, hash } = useLocation()
  const other: Language = language === 'vi' ? 'en' : 'vi'
  return (
    <a
      className={styles.switch}
      href={addressIn(homeOf(other, base), pathname) + search + hash}
      hrefLang={other}
      lang={other}
      rel="alternate"
    >
      {LANGUAGES[other]}
    </a>
  )
}
