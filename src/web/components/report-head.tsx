import type { Report } from '../../model/report.ts'
import { webAddress } from '../../model/web-address.ts'
import { shortDate } from '../date-words.ts'
import { useStrings } from '../edition.ts'
import { Highlighted } from './highlighted.tsx'
import { Mixed } from './mixed.tsx'
import styles from './report-head.module.css'

/** Who published the report, when, in which form it stands here, and the way to the original. */
export function ReportHead({ report }: { readonly report: Report }) {
  const strings = useStrings()
  const words = strings.report
  const { publisher, headline, byline, reprintOf, published, rights, url, text } = report
  const told = [
    byline,
    reprintOf && words.reprint(reprintOf),
    published && words.published(shortDate(published, strings.date)),
    words[rights],
  ]
  const link = webAddress(url)
  return (
    <header className={styles.head}>
      <div className={styles.told}>
        <p>
          {publisher === null ? (
            <b>{words.noPublisher}</b>
          ) : (
            <b lang="vi">
              <Highlighted text={publisher} />
            </b>
          )}
          <Mixed
            names={[byline, reprintOf].filter((name) => name !== null)}
            text={told
              .filter(Boolean)
              // No line begins with the dot.
              .map((part) => `\u00a0· ${part}`)
              .join('')}
          />
        </p>
        {link !== null && (
          <a href={link} rel="external noopener noreferrer">
            {words.read}
          </a>
        )}
      </div>
      {headline !== null && !text.startsWith(headline) && (
        <h3 lang="vi">
          <Highlighted text={headline} />
        </h3>
      )}
    </header>
  )
}
