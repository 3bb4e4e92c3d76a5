import type { ReactNode } from 'react'
import { Link } from 'react-router'
import { filterLabel, namesChosen } from '../choices-in-words.ts'
import { useStrings } from '../edition.ts'
import type { FilterChip } from '../filter-chips.ts'
import type { MixedText } from '../mixed-text.ts'
import { paths } from '../paths.ts'
import { useSpoken } from '../use-spoken.tsx'
import styles from './filter-row.module.css'
import { Mixed } from './mixed.tsx'

const LABEL = 'loc-theo'

/** The filters that a search names, quietly; the row keeps its height, so that a chip that comes moves nothing. */
export function FilterRow({ chips }: { readonly chips: readonly FilterChip[] }) {
  const strings = useStrings()
  const words = strings.facets
  const labelled = chips.map((chip) => ({
    ...chip,
    label: filterLabel(chip.filter, strings),
    names: chip.filter.key === 'years' ? [] : namesChosen([chip.filter]),
  }))
  return (
    <div className={styles.row}>
      {chips.length > 0 && (
        <>
          <span id={LABEL}>{words.offered}</span>
          <ul aria-labelledby={LABEL}>
            {labelled.map(({ label, names, query, found }) => (
              <li key={`${label} ${query.text}`}>
                <OfferLink said={{ names, text: words.offer(label, found) }} to={paths.timeline.href(query)}>
                  <Mixed names={names} text={label} /> <span className={styles.count}>{found}</span>
                </OfferLink>
              </li>
            ))}
          </ul>
        </>
      )}
    </div>
  )
}

type OfferLinkProps = { readonly said: MixedText; readonly to: string; readonly children: ReactNode }

function OfferLink({ said, to, children }: OfferLinkProps) {
  const { label, show } = useSpoken()(said)
  return (
    <Link aria-label={label} preventScrollReset to={to}>
      {show(children)}
    </Link>
  )
}
