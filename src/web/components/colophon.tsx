import { Link } from 'react-router'
import { useStrings } from '../edition.ts'
import { paths } from '../paths.ts'
import styles from './colophon.module.css'
import { Mixed } from './mixed.tsx'

/** The foot of every page: what this is, and what its two underlines mean. */
export function Colophon() {
  const strings = useStrings()
  const { colophon, licence, legend } = strings.site
  return (
    <footer className={styles.colophon}>
      <div className={styles.words}>
        <p>
          <Mixed names={[strings.site.name]} text={`${colophon} ${licence}`} />
        </p>
        <p>
          <Link to={paths.about.href()}>{strings.nav.about}</Link>
        </p>
      </div>
      <dl aria-label={legend}>
        <div>
          <dt className={styles.inferred}>{strings.site.inferredSign}</dt>
          <dd>{strings.site.inferredMeaning}</dd>
        </div>
        <div>
          <dt className={styles.evidence}>{strings.site.evidenceSign}</dt>
          <dd>{strings.site.evidenceMeaning}</dd>
        </div>
      </dl>
    </footer>
  )
}
