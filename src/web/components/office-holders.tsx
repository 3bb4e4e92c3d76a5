import { Link } from 'react-router'
import { useStrings, useWords } from '../edition.ts'
import { paths } from '../paths.ts'
import type { OfficeHolder } from '../records/office-holders.ts'
import type { TitleLine } from '../records/title-lines.ts'
import { yearSpan } from '../records/year-span.ts'
import { RECORD_PAGE_WORDS } from '../strings/record-page-words.ts'
import styles from './office-holders.module.css'

/** So many stand there unasked. */
const FEW = 30

/** Who held an office of a body, with the years in which the conferences give it. */
export function OfficeHolders({ holders }: { readonly holders: readonly OfficeHolder[] }) {
  const words = useWords(RECORD_PAGE_WORDS).official
  const others = holders.slice(FEW)
  return (
    <>
      <Holders holders={holders.slice(0, FEW)} />
      {others.length > 0 && (
        <details>
          <summary>{words.more(others.length)}</summary>
          <Holders holders={others} />
        </details>
      )}
    </>
  )
}

function Holders({ holders }: { readonly holders: readonly OfficeHolder[] }) {
  return (
    <ul className={styles.holders}>
      {holders.map(({ id, name, titles }) => (
        <li key={id}>
          <Link lang="vi" to={paths.record.href('official', id)}>
            {name}
          </Link>
          {titles.map((line) => (
            <Title key={line.title} line={line} />
          ))}
        </li>
      ))}
    </ul>
  )
}

function Title({ line: { title, attested } }: { readonly line: TitleLine }) {
  const words = useStrings()
  const span = yearSpan(attested.map(({ conference }) => conference))
  const years = span ? words.record.years(span.first, span.last) : null
  return (
    <small>
      <span lang="vi">{title}</span>
      {years !== null && `, ${years}`}
    </small>
  )
}
